internal import EngineWire
internal import Glibc

extension SynthesisError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .engineNotFound(let name, let searched):
      "There is no engine \"\(name)\": no executable lector-engine-\(name) in "
        + "\(searched.joined(separator: ", ")). Install it, or choose another engine in the voice."
    case .engineNotStarted(let executable, let code):
      "The engine \(executable) cannot be started: \(String(cString: strerror(code)))."
    case .wrongWire(let executable, let version):
      "The engine \(executable) speaks version \(version) of the wire, and this program "
        + "version \(Hello.wire). Install engine and program of the same release."
    case .voiceRefused(let executable, let voice, let reason):
      "The engine \(executable) cannot use the voice \"\(voice)\": \(reason)."
    case .textRefused(let text, let reason):
      "The engine cannot say \"\(excerpt(text))\": \(reason)."
    case .engineFailed(let executable, let text?, let fault, let complaint):
      "The engine \(executable) failed twice over \"\(excerpt(text))\": \(fault)."
        + remark(complaint)
    case .engineFailed(let executable, nil, let fault, let complaint):
      "The engine \(executable) does not work: \(fault)." + remark(complaint)
    case .cancelled:
      "The synthesis was cancelled."
    case .closed:
      "The engines are shut down."
    }
  }

  private func excerpt(_ text: String) -> String {
    text.unicodeScalars.count <= 80 ? text : "\(text.prefix(79))…"
  }

  private func remark(_ complaint: String) -> String {
    complaint.isEmpty ? "" : " It wrote: \(complaint)"
  }
}

extension EngineFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .exited(let code): "it exited with code \(code)"
    case .killed(let signal):
      "it was killed by signal \(signal) (\(String(cString: strsignal(signal))))"
    case .timedOut(let limit): "it gave no answer in \(limit)"
    case .malformed(let error): "what it wrote is not the wire (\(error))"
    case .unexpected(let kind): "it sent a \(kind) frame out of turn"
    case .wrongID(let got, let expected): "it answered request \(got) instead of \(expected)"
    case .badMark(let word, let sample): "it put word \(word) at sample \(sample)"
    case .lostSamples(let got, let announced):
      "it announced \(announced) samples and sent \(got)"
    case .endlessAudio(let seconds): "it sent more than \(seconds) s of audio"
    case .reported(let reason): reason
    }
  }
}
