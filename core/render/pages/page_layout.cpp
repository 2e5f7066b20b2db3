#include "core/render/pages/page_layout.h"
