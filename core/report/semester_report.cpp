#include "core/report/semester_report.h"
