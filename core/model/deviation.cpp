#include "core/model/deviation.h"
