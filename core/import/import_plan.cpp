#include "core/import/import_plan.h"
