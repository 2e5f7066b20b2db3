#include "core/base/text_blocks.h"
