#include "core/render/docx_writer.h"
