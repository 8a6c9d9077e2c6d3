// SPDX-License-Identifier: GPL-3.0-or-later
#include "exec/state/parameters.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace sh {

Parameters::~Parameters() { ::operator delete(storage_); }

void Parameters::assign(FieldSpan fields) {
  size_t bytes = fields.size_bytes();
  for (Field field : fields) bytes += field.size() + 1;
  char* storage = static_cast<char*>(::operator new(bytes + 1));
  Field* array = reinterpret_cast<Field*>(storage);
  char* text = storage + fields.size_bytes();
  for (size_t i = 0; i < fields.size(); ++i) {
    std::memcpy(text, fields[i].data(), fields[i].size());
    text[fields[i].size()] = '\0';
    new (array + i) Field(text, fields[i].size());
    text += fields[i].size() + 1;
  }
  // Only now: `fields` may lie in the old storage.
  ::operator delete(storage_);
  storage_ = storage;
  fields_ = {array, fields.size()};
}

}  // namespace sh
