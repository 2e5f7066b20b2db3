#include "core/model/feedback.h"
