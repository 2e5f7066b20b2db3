#include "core/service/actors.h"
