// What the system may keep of this process, and what becomes of it when another ends: no core, no swap, no leftovers.
// The only room that imports CLinux. It knows nothing of a conversation.

import CLinux
import Glibc

/// Keeps the memory of this process out of core files, out of the hands of other programs, and out of swap.
///
/// Out of swap only where ``canLockWholeMemory()`` says so.
public func sealProcess() {
  let hasNoCore = process_forbid_core() == 0
  let isPrivate = process_set_dumpable(0) == 0
  precondition(hasNoCore && isPrivate, "Linux refuses neither of these")
  // Only what is used is held in memory, so that this takes no time.
  if canLockWholeMemory() { mlockall(Int32(MCL_CURRENT) | Int32(MCL_FUTURE) | Int32(MCL_ONFAULT)) }
}

/// Whether memory may be locked without end: a limit would lock what there is now and refuse memory later on, in the
/// middle of a conversation.
public func canLockWholeMemory() -> Bool {
  process_locks_without_limit() != 0 || process_lock_limit() >= 512 << 20
}

/// Has the system kill this process, and each that it starts, once it has used a processor for so many seconds.
public func endAfter(processorSeconds: UInt) {
  let isLimited = process_limit_processor_time(processorSeconds) == 0
  precondition(isLimited, "Linux lowers this limit for everybody")
}

/// Lets this process be asked to end as soon as the one that started it is gone, also when it is gone already.
public func endWith(parent: pid_t) {
  let isFollowing = process_end_with_parent() == 0
  precondition(isFollowing, "Linux refuses this for no signal that exists")
  if getppid() != parent { kill(getpid(), SIGTERM) }
}

/// A descriptor that can be read from when this child has ended, so that nobody has to look again and again; nil where the
/// system has none.
public func descriptorOfEnd(of child: pid_t) -> Int32? {
  let descriptor = process_open(child)
  return descriptor < 0 ? nil : descriptor
}

/// Makes this process the parent of what its children leave behind, so that it can wait for them too.
public func adoptOrphans() {
  let adopts = process_adopt_orphans() == 0
  precondition(adopts, "Linux always allows this")
}
