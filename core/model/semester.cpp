#include "core/model/semester.h"
