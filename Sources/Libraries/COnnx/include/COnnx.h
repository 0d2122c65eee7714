#pragma once
#include <stddef.h>
#include <stdint.h>

// ONNX Runtime, opened when it is needed: its library is no part of Debian and is never needed to build.
// What is declared here is the part of its C API (onnxruntime_c_api.h, version 1) that one model on one
// thread takes.

struct lector_onnx;
struct lector_model;

/// A tensor that goes in: its name, element type, up to three dimensions and its elements, which must
/// stay where they are until the run is over.
struct lector_tensor {
  const char *name;
  int32_t type;
  int32_t dimension_count;
  int64_t dimensions[3];
  void *elements;
  size_t size;
};

/// A tensor that came out; belongs to the run until `lector_onnx_release`.
struct lector_result {
  const char *name;
  int32_t type;
  size_t count;
  const void *elements;
  void *value;
};

/// Element types, ONNXTensorElementDataType of the API.
enum { lector_onnx_float = 1, lector_onnx_int32 = 6, lector_onnx_int64 = 7 };

/// Longest reason, with its zero.
enum { lector_onnx_reason = 500 };

/// Opens the runtime's library. NULL and a reason on failure; never closed.
struct lector_onnx *lector_onnx_open(const char *path, char *reason);

/// The runtime's own version, "1.32.0".
const char *lector_onnx_version(const struct lector_onnx *onnx);

/// Prepares a model that lies in memory, to be run on the calling thread alone. The bytes are copied.
struct lector_model *lector_onnx_model(
    struct lector_onnx *onnx, const void *bytes, size_t size, char *reason);

/// Runs a model. Every result's name is given, the rest of it is filled in.
/// Returns 0, or -1 and a reason; then there is nothing to release.
int lector_onnx_run(
    struct lector_model *model, const struct lector_tensor *inputs, size_t input_count,
    struct lector_result *results, size_t result_count, char *reason);

void lector_onnx_release(struct lector_model *model, struct lector_result *results, size_t count);

/// What a sum of floating-point numbers depends on beside the runtime: the processor's vector units and
/// the C library, "x86_64-avx512-vnni-glibc-2.36".
const char *lector_machine(void);
