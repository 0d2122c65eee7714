import Glibc

switch CommandLine.arguments.dropFirst().first {
case nil:
  Conversation.run()
case "--voices":
  for name in NeuralFolder.current.voices { print(name) }
case "--version":
  print("lector-engine-neural")
case "--help", "-h":
  print(
    """
    lector-engine-neural: an engine of lector, speaks with neural voices by ONNX Runtime.
    Without arguments it reads and writes frames (docs/EngineWire.md). --voices lists the voices in \
    \(NeuralFolder.current.paths.joined(separator: " and ")), where `lector voices add` installs them and the runtime.
    """)
case let argument?:
  Output.complain("unknown argument \"\(argument)\"; see --help")
  exit(64)
}
