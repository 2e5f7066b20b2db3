#include "core/model/status.h"
