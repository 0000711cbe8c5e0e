import Printing
import Testing

@testable import PrintingCUPS

@Suite struct TroubleTests {
  @Test(arguments: [
    ("media-empty", Trouble.outOfPaper), ("media-empty-error", .outOfPaper), ("media-needed", .outOfPaper),
    ("media-jam-error", .paperJam), ("door-open", .coverOpen), ("marker-supply-empty-error", .outOfInk),
    ("offline", .offline), ("paused", .stopped), ("marker-waste-full-error", .needsAttention),
    ("com.example-strange-error", .needsAttention),
  ])
  func reasonsAreTroubles(reason: String, trouble: Trouble) {
    #expect(Trouble(reasons: ["none", reason]) == trouble)
  }

  @Test(arguments: [
    "none", "media-low", "toner-low-warning", "media-empty-warning", "media-empty-report", "connecting-to-device",
    "cups-waiting-for-job-completed", "com.example-strange",
  ])
  func whatKeepsNothingFromPaperIsNoTrouble(reason: String) {
    #expect(Trouble(reasons: [reason]) == nil)
  }

  @Test func whatCanBeMendedByHandIsSaidFirst() {
    #expect(Trouble(reasons: ["paused", "media-empty-error"]) == .outOfPaper)
  }

  @Test func aWarningIsBelievedOnceItHasStayed() {
    let start = ContinuousClock.now
    var suspicion = Suspicion()
    #expect(Trouble(suspicious: ["media-empty-warning"]) == .outOfPaper)
    #expect(suspicion.confirmed(.outOfPaper, at: start) == nil)
    #expect(suspicion.confirmed(.outOfPaper, at: start + .seconds(2)) == nil)
    #expect(suspicion.confirmed(.outOfPaper, at: start + .seconds(4)) == .outOfPaper)
    #expect(suspicion.confirmed(nil, at: start + .seconds(5)) == nil)
    #expect(suspicion.confirmed(.outOfPaper, at: start + .seconds(6)) == nil)
  }
}
