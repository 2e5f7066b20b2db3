#include "core/model/actor.h"
