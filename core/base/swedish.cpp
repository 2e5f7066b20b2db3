#include "core/base/swedish.h"
