#include "core/service/report_drafts.h"
