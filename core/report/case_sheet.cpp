#include "core/report/case_sheet.h"
