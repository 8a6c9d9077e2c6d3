// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser/arena.h"

#include <algorithm>
#include <cstdlib>

namespace sh {

namespace {
constexpr size_t kFirstBlock = 1024;
constexpr size_t kLargestStep = 256 * 1024;
}  // namespace

Arena::~Arena() {
  for (Block* block = block_; block != nullptr;) {
    Block* previous = block->previous;
    ::operator delete(block);
    block = previous;
  }
  ::operator delete(spare_);
}

void* Arena::allocate_slow(size_t size, size_t align) {
  size_t step = block_ == nullptr ? kFirstBlock : std::min(block_->size * 2, kLargestStep);
  size_t need = std::max(step, size + align);
  Block* block = nullptr;
  if (spare_ != nullptr && spare_->size >= need) {
    block = std::exchange(spare_, nullptr);
  } else {
    block = static_cast<Block*>(::operator new(sizeof(Block) + need));
    block->size = need;
    capacity_ += need;
  }
  block->previous = block_;
  block_ = block;
  next_ = block->data();
  end_ = next_ + block->size;
  return allocate(size, align);
}

Arena::Mark Arena::mark() const {
  return {block_, block_ == nullptr ? 0 : static_cast<size_t>(next_ - block_->data())};
}

void Arena::release(Mark mark) {
  while (block_ != mark.block) {
    Block* gone = block_;
    block_ = gone->previous;
    // One block is kept, the larger: a loop that needs it again does not go to malloc each time.
    if (spare_ == nullptr || spare_->size < gone->size) std::swap(spare_, gone);
    if (gone != nullptr) {
      capacity_ -= gone->size;
      ::operator delete(gone);
    }
  }
  next_ = block_ == nullptr ? nullptr : block_->data() + mark.used;
  end_ = block_ == nullptr ? nullptr : block_->data() + block_->size;
}

void Arena::reset() { release({}); }

}  // namespace sh
