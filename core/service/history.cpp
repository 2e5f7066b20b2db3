#include "core/service/history.h"
