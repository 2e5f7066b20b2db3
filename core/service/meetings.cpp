#include "core/service/meetings.h"
