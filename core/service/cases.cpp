#include "core/service/cases.h"
