import Guide
import Wording

extension State {
  /// What the screen holds that is shown now, or what stands in its place.
  public var scene: Scene {
    var scene = openScene
    scene.presence = presence(of: scene)
    switch scene.presence {
    case .here, .gone: break
    case .hidden: scene.instead = phrases[GeneralPhrase.hidden]
    case .covered: scene.notice = said(KioskPhrase.covered)
    case .leaving(let seconds): scene.instead = phrases[KioskPhrase.countdown, ["aantal": String(seconds)]]
    }
    return scene
  }

  /// The screen without regard to who may be there to read it.
  var openScene: Scene {
    let facts = screen.facts
    var scene = facts.scene(self)
    scene.id = Scene.ID(screen: screen, beginning: visit.beginnings[screen] ?? 0)
    scene.progress = progress(scene.progress.detail)
    scene.isForAnswering = facts.traits.contains(.answering) || !scene.fields.isEmpty
    scene.isAsking = facts.traits.contains(.asks)
    scene.acuteHelp = phrases[GeneralPhrase.acuteHelp]
    scene.acuteHelpInShort = phrases[GeneralPhrase.acuteHelpInShort]
    scene.notice = session.notice
    scene.overview = visit.showsOverview ? overview : nil
    scene.ways += commonWays(facts)
    if session.together != nil {
      scene.togetherMark = phrases[TogetherPhrase.mark]
      if screen != .tips {
        scene.ways.append(Way(.tips, .goTo(.tips)))
        scene.forHelper = Choice(.wayOn, said(TipsPhrase.title), .goTo(.tips))
      }
    }
    return scene
  }

  /// A screen about a theme; the first one where the guide does not have it.
  func scene(about id: Theme.ID, _ scene: (Theme) -> Scene) -> Scene {
    guide.theme(id).map(scene) ?? beginScene
  }

  private func commonWays(_ facts: Facts) -> [Way] {
    var ways: [Way] = []
    if screen != .help { ways.append(Way(.help, .goTo(.help))) }
    if session.path.count > 1 { ways.append(Way(.back, .goBack)) }
    ways.append(Way(.hide, .hide))
    if !facts.traits.contains(.printing) { ways.append(Way(.print, .goTo(.print))) }
    if screen != .agenda { ways.append(Way(.agenda, .goTo(.agenda))) }
    if screen != .stop { ways.append(Way(.stop, .goTo(.stop))) }
    // These have choices too, so theirs may be the ones for which there is no room.
    if let theme = facts.theme.flatMap(guide.theme) {
      if !theme.explanation.isEmpty, screen != .explanation(theme.id) {
        ways.append(Way(.explanation, .goTo(.explanation(theme.id))))
      }
      if !theme.links.isEmpty, screen != .links(theme.id) { ways.append(Way(.links, .goTo(.links(theme.id)))) }
    }
    return ways
  }

  /// "Stap 1 van 4", and where in it.
  private func progress(_ detail: String) -> Progress {
    let step = phrases[GeneralPhrase.stepOf, ["stap": String(Self.step), "aantal": "4"]]
    return Progress(
      step: step, detail: step + (detail.isEmpty ? ": " + phrases[GeneralPhrase.stepPreparation] : " \u{B7} " + detail))
  }

  private var overview: Overview {
    Overview(
      steps: guide.steps.map { Overview.Step(number: $0.number, title: $0.title, isNow: $0.number == Self.step) },
      topics: preparation.topics.map(title), parked: preparation.parked.map(title))
  }

  /// The line that says where a text comes from.
  var sourceLine: Text {
    Text(
      phrases[
        GeneralPhrase.sourceLine,
        ["titel": guide.source.title, "uitgever": guide.source.publisher ?? "", "jaar": guide.source.yearText]])
  }
}
