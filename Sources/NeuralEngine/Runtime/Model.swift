internal import COnnx
internal import EngineWire

/// ONNX Runtime, opened from a file when a voice is chosen.
struct Runtime {
  fileprivate let onnx: OpaquePointer
  var version: String { String(cString: lector_onnx_version(onnx)) }

  init(_ path: String) throws(Refusal) {
    var reason = [CChar](repeating: 0, count: Int(lector_onnx_reason))
    guard let onnx = lector_onnx_open(path, &reason) else {
      throw Refusal(
        id: 0, isPermanent: true,
        reason: "the runtime \(path) cannot be opened: \(Model.text(reason))")
    }
    self.onnx = onnx
  }
}

/// A model that is ready to run, on this thread alone.
struct Model {
  private let model: OpaquePointer

  init(_ bytes: [UInt8], named path: String, in runtime: Runtime) throws(Refusal) {
    var reason = [CChar](repeating: 0, count: Int(lector_onnx_reason))
    guard let model = lector_onnx_model(runtime.onnx, bytes, bytes.count, &reason) else {
      throw Refusal(
        id: 0, isPermanent: true, reason: "the model \(path) does not load: \(Model.text(reason))")
    }
    self.model = model
  }

  enum Input {
    case integers(String, [Int64], shape: [Int64])
    case numbers(String, [Float], shape: [Int64])
  }

  /// Tensors that came out, valid inside the closure of `run`.
  struct Outputs {
    fileprivate let results: [lector_result]

    func numbers(_ index: Int) -> UnsafeBufferPointer<Float>? {
      let result = results[index]
      guard result.type == Int32(lector_onnx_float), let elements = result.elements else {
        return nil
      }
      return UnsafeBufferPointer(
        start: elements.assumingMemoryBound(to: Float.self), count: result.count)
    }

    /// Whole numbers, of whichever type they are.
    func integers(_ index: Int) -> [Int]? {
      let result = results[index]
      guard let elements = result.elements else { return nil }
      let places = 0..<result.count
      switch result.type {
      case Int32(lector_onnx_float):
        let numbers = elements.assumingMemoryBound(to: Float.self)
        return places.map { Int(exactly: numbers[$0].rounded()) ?? 0 }
      case Int32(lector_onnx_int64):
        let numbers = elements.assumingMemoryBound(to: Int64.self)
        return places.map { Int(numbers[$0]) }
      case Int32(lector_onnx_int32):
        let numbers = elements.assumingMemoryBound(to: Int32.self)
        return places.map { Int(numbers[$0]) }
      default: return nil
      }
    }
  }

  func run<Value>(
    _ inputs: [Input], outputs names: [String], _ body: (Outputs) throws(Refusal) -> Value
  ) throws(Refusal) -> Value {
    let texts = Names(inputs.map(\.name) + names)
    let tensors = inputs.enumerated().map { Tensor($1, texts.pointers[$0]) }
    var results = names.indices.map {
      lector_result(
        name: texts.pointers[inputs.count + $0], type: 0, count: 0, elements: nil, value: nil)
    }
    var reason = [CChar](repeating: 0, count: Int(lector_onnx_reason))
    let code = lector_onnx_run(
      model, tensors.map(\.tensor), tensors.count, &results, results.count, &reason)
    withExtendedLifetime((texts, tensors)) {}
    guard code == 0 else {
      throw Refusal(id: 0, isPermanent: false, reason: "the model failed: \(Model.text(reason))")
    }
    defer { lector_onnx_release(model, &results, results.count) }
    return try body(Outputs(results: results))
  }

  fileprivate static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension Model.Input {
  fileprivate var name: String {
    switch self {
    case .integers(let name, _, _), .numbers(let name, _, _): name
    }
  }
}

/// Names that stay where they are.
private final class Names {
  let pointers: [UnsafePointer<CChar>]

  init(_ names: [String]) {
    pointers = names.map { name in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: name.utf8.count + 1)
      for (index, byte) in name.utf8.enumerated() { copy[index] = CChar(bitPattern: byte) }
      copy[name.utf8.count] = 0
      return UnsafePointer(copy)
    }
  }

  deinit { for pointer in pointers { pointer.deallocate() } }
}

/// Elements that stay where they are.
private final class Tensor {
  let tensor: lector_tensor
  private let elements: UnsafeMutableRawPointer

  init(_ input: Model.Input, _ name: UnsafePointer<CChar>) {
    let (type, shape): (Int, [Int64])
    let size: Int
    let elements: UnsafeMutableRawPointer
    switch input {
    case .integers(_, let values, let dimensions):
      (type, shape) = (Int(lector_onnx_int64), dimensions)
      (elements, size) = Self.copy(values)
    case .numbers(_, let values, let dimensions):
      (type, shape) = (Int(lector_onnx_float), dimensions)
      (elements, size) = Self.copy(values)
    }
    self.elements = elements
    var dimensions: (Int64, Int64, Int64) = (0, 0, 0)
    if shape.count > 0 { dimensions.0 = shape[0] }
    if shape.count > 1 { dimensions.1 = shape[1] }
    if shape.count > 2 { dimensions.2 = shape[2] }
    tensor = lector_tensor(
      name: name, type: Int32(type), dimension_count: Int32(shape.count), dimensions: dimensions,
      elements: elements, size: size)
  }

  private static func copy<Value: BitwiseCopyable>(
    _ values: [Value]
  ) -> (UnsafeMutableRawPointer, size: Int) {
    values.withUnsafeBytes { bytes in
      let copy = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(8, bytes.count), alignment: 64)
      copy.copyMemory(from: bytes)
      // Never empty, so never nil.
      return (copy.baseAddress!, bytes.count)
    }
  }

  deinit { elements.deallocate() }
}
