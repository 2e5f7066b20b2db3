#include "core/render/html_writer.h"
