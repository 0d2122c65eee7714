internal import Core
internal import Normalization
internal import Workspace

/// A workspace's settings, voices and lexicons, loaded.
struct WorkspaceState: Subject, Sendable {
  struct Voicing: Sendable {
    var name: String
    /// Why it cannot be used; nil when it can.
    var problem: Diagnostic?
    /// Whether its engine is somewhere.
    var hasEngine: Bool
    var engine: String
  }

  struct LexiconFile: Sendable {
    var file: String
    var problem: Diagnostic?
    /// Rows whose own test sentence does not use them.
    var failures: [(line: Int?, written: String, test: String, said: String)] = []
  }

  var file: String
  var settings: Settings?
  /// Why there are no settings.
  var problem: Diagnostic?
  var voices: [Voicing] = []
  var lexicons: [LexiconFile] = []
  /// The publisher's artwork: its path, and its bytes if it is there.
  var artwork: (path: String, bytes: [UInt8]?)?

  var place: Place { Place(file) }

  /// - Parameters:
  ///   - sentence: an error of settings, voices or lexicons in words.
  ///   - engine: where the engine of this name is; nil when it is nowhere.
  init(
    _ workspace: Workspace, sentence: (any Error) -> Diagnostic, engine: (String) -> String?
  ) {
    file = workspace.root.map { "\($0)/lector.yaml" } ?? "the settings"
    // Outside a workspace everything has its default, which is nobody's fault.
    settings = workspace.root == nil ? nil : workspace.settings
    if let written = workspace.settings.show.artwork {
      let path = workspace.path(written)
      artwork = (path, try? Files.read(path, limit: 64 << 20))
    }
    var seen: Set<String> = []
    for (name, voice) in workspace.voices.all() {
      switch voice {
      case .failure(let error):
        voices.append(Voicing(name: name, problem: sentence(error), hasEngine: true, engine: ""))
      case .success(let voice):
        let missing = voice.cast.map(\.engine).first { engine($0) == nil }
        var voicing = Voicing(
          name: name, problem: nil, hasEngine: missing == nil, engine: missing ?? voice.engine)
        do throws(SettingsError) {
          for member in voice.cast {
            for (file, tsv) in try workspace.voices.lexicons(of: member)
            where seen.insert(file).inserted {
              lexicons.append(LexiconFile(file, tsv, voice.language, sentence))
            }
          }
        } catch { voicing.problem = sentence(error) }
        voices.append(voicing)
      }
    }
    if !voices.contains(where: { $0.name == workspace.settings.voice }) {
      do throws(SettingsError) {
        _ = try workspace.voices.voice(named: workspace.settings.voice)
      } catch {
        voices.append(
          Voicing(
            name: workspace.settings.voice, problem: sentence(error), hasEngine: true, engine: ""))
      }
    }
  }

  /// Settings that cannot be read.
  init(file: String, problem: Diagnostic) {
    self.file = file
    self.problem = problem
  }
}

extension WorkspaceState.LexiconFile {
  init(
    _ file: String, _ tsv: String, _ language: String, _ sentence: (any Error) -> Diagnostic
  ) {
    self.file = file
    let name = Files.name(of: file)
    let lexicon: Lexicon
    do throws(LexiconError) { lexicon = try Lexicon(tsv: tsv, name: name) } catch {
      problem = sentence(error)
      return
    }
    for entry in lexicon.entries where !entry.test.isEmpty {
      let normalizer = Normalizer(language: entry.language ?? language, lexicon: lexicon)
      let utterance = normalizer.utterance(for: entry.test, kind: .paragraph).utterance
      guard !utterance.tokens.contains(where: { $0.rule == "lexicon \(entry.origin)" })
      else { continue }
      let line = entry.origin.split(separator: ":").last.flatMap { Int($0) }
      failures.append((line, entry.written, entry.test, utterance.said))
    }
  }
}
