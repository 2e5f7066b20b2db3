#include "core/model/actor_names.h"
