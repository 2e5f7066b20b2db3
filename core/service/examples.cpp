#include "core/service/examples.h"
