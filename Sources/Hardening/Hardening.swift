// What the system may keep of this process, and what becomes of it when another ends: no core, no swap, no leftovers.
// The only room that imports CLinux. It knows nothing of a conversation.

import CLinux
import Glibc

/// Keeps the memory of this process out of core files, out of the hands of other programs, and out of swap.
///
/// - Returns: whether the memory is locked; everything else always succeeds.
@discardableResult
public func sealProcess() -> Bool {
  forbidCores()
  return canLockWholeMemory() && mlockall(Int32(MCL_CURRENT) | Int32(MCL_FUTURE)) == 0
}

/// Keeps the memory of this process out of core files and out of the hands of other programs.
public func forbidCores() {
  let hasNoCore = process_forbid_core() == 0
  let isPrivate = process_set_dumpable(0) == 0
  precondition(hasNoCore && isPrivate, "Linux refuses neither of these")
}

/// Whether memory may be locked without end: a limit would lock what there is now and refuse memory later on, in the
/// middle of a conversation.
public func canLockWholeMemory() -> Bool {
  geteuid() == 0 || process_lock_limit() >= 512 << 20
}

/// Lets this process be asked to end as soon as the one that started it is gone.
public func endWithParent() {
  let parent = getppid()
  let isFollowing = process_end_with_parent() == 0
  precondition(isFollowing, "Linux refuses this for no signal that exists")
  if getppid() != parent { kill(getpid(), SIGTERM) }
}

/// Makes this process the parent of what its children leave behind, so that it can wait for them too.
public func adoptOrphans() {
  let adopts = process_adopt_orphans() == 0
  precondition(adopts, "Linux always allows this")
}
