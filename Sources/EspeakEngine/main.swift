import Glibc
import Loanwords

// No Foundation and no concurrency: the process forks for every utterance, so it must have no thread
// of its own, and it starts once for every core.
switch CommandLine.arguments.dropFirst().first {
case nil:
  Zygote.run()
case "--version":
  print("lector-engine-espeak (espeak-ng \(Library.version))")
case "--voices":
  VoiceList.print()
case "--loanword":
  Library.printLoanwords(CommandLine.arguments.dropFirst(2))
case "--help", "-h":
  print(
    """
    lector-engine-espeak: an engine of lector, speaks with espeak-ng.
    Without arguments it reads and writes frames (docs/EngineWire.md). --voices lists voices, one \
    a line: name, language, gender, title, separated by tabs. --version prints the version.
    --loanword '(fr)Macron' prints how English says a word of another language.
    """)
case let argument?:
  Output.complain("unknown argument \"\(argument)\"; see --help")
  exit(64)
}
