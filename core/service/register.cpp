#include "core/service/register.h"
