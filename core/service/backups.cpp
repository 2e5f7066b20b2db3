#include "core/service/backups.h"
