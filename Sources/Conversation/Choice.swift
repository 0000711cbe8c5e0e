import Preparation

/// Something to choose: what it is called, what kind of choice it is and how it stands, and what choosing it means.
public struct Choice: Equatable, Sendable {
  /// Which choice it is, whatever its words and its place; unique on a screen.
  public enum ID: Hashable, Sendable {
    /// For most choices, what they do says which they are.
    case intent(Intent)
    case topic(Topic)
  }

  public enum Kind: Hashable, Sendable {
    /// One of several.
    case one(isChosen: Bool)
    /// Any number of several.
    case many(isChosen: Bool)
    /// Several, in an order.
    case ranked(Rank)
    /// Something to go into, and whether it has been done.
    case entry(isDone: Bool)
    /// A reference with its number.
    case numbered(Int)
    /// An answer to what is asked.
    case reply(Reply)
    /// Adds something to the list.
    case addition
    /// Does something.
    case action
    /// The way on from this screen.
    case wayOn
  }

  public enum Rank: Hashable, Sendable {
    /// Counted from 1.
    case place(Int)
    /// For when there is time left.
    case parked
    case none
  }

  public enum Reply: Hashable, Sendable {
    case yes, no, change

    /// The same without choosing it first.
    public var act: Way.Act {
      switch self {
      case .yes: .yes
      case .no: .no
      case .change: .change
      }
    }
  }

  public var id: ID
  public var kind: Kind
  public var label: Text
  /// What is said about it.
  public var detail: Text?
  public var intent: Intent
  /// Choosing without opening, where the two differ.
  public var onToggle: Intent?
  /// What can be put earlier or later.
  public var movable: Topic?
  /// What somebody goes on to on the same screen.
  public var next: Focus?

  init(
    _ kind: Kind, _ label: Text, _ intent: Intent, id: ID? = nil, detail: Text? = nil, onToggle: Intent? = nil,
    movable: Topic? = nil, next: Focus? = nil
  ) {
    self.id = id ?? .intent(intent)
    self.kind = kind
    self.label = label
    self.detail = detail
    self.intent = intent
    self.onToggle = onToggle
    self.movable = movable
    self.next = next
  }

  /// Earlier (-1) or later (1) in the order; nil where there is none.
  public func moved(by step: Int) -> Intent? {
    movable.map { .topics(.move($0, by: step)) }
  }
}

/// Something that can be done from a screen, by a key or a word of its own in each view.
public struct Way: Hashable, Sendable {
  public enum Act: Hashable, Sendable, CaseIterable {
    case help, hide, onSheet, explanation, links, agenda, print, tips, stop
    case back, situation, next, finish, previous
    case yes, no, change
    /// On what can be chosen: choosing it, opening it, putting it earlier or later.
    case choose, open, reorder
  }

  public var act: Act
  /// nil where it depends on what somebody is at.
  public var intent: Intent?

  init(_ act: Act, _ intent: Intent? = nil) {
    self.act = act
    self.intent = intent
  }
}
