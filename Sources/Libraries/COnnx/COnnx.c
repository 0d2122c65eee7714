#include "COnnx.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

typedef void *status;

/// OrtApi: a table of functions to which versions only append, so version 1 is served by every runtime.
/// The numbers are places in that table.
struct api {
  void *unused_0_1[2];
  const char *(*GetErrorMessage)(status);                                              // 2
  status (*CreateEnv)(int level, const char *log, void **environment);                 // 3
  void *unused_4_7[4];
  status (*CreateSessionFromArray)(void *, const void *, size_t, void *, void **);     // 8
  status (*Run)(
      void *session, void *options, const char *const *input_names, void *const *inputs,
      size_t input_count, const char *const *output_names, size_t output_count,
      void **outputs);                                                                 // 9
  status (*CreateSessionOptions)(void **options);                                      // 10
  void *unused_11_23[13];
  status (*SetIntraOpNumThreads)(void *options, int count);                            // 24
  status (*SetInterOpNumThreads)(void *options, int count);                            // 25
  void *unused_26_48[23];
  status (*CreateTensorWithDataAsOrtValue)(
      void *memory, void *elements, size_t size, const int64_t *dimensions, size_t count, int type,
      void **value);                                                                   // 49
  void *unused_50[1];
  status (*GetTensorMutableData)(void *value, void **elements);                        // 51
  void *unused_52_59[8];
  status (*GetTensorElementType)(void *shape, int *type);                              // 60
  void *unused_61_63[3];
  status (*GetTensorShapeElementCount)(void *shape, size_t *count);                    // 64
  status (*GetTensorTypeAndShape)(void *value, void **shape);                          // 65
  void *unused_66_68[3];
  status (*CreateCpuMemoryInfo)(int allocator, int memory, void **info);               // 69
  void *unused_70_92[23];
  void (*ReleaseStatus)(status);                                                       // 93
  void *unused_94_95[2];
  void (*ReleaseValue)(void *value);                                                   // 96
  void *unused_97_98[2];
  void (*ReleaseTensorTypeAndShapeInfo)(void *shape);                                  // 99
  void (*ReleaseSessionOptions)(void *options);                                        // 100
};

_Static_assert(offsetof(struct api, ReleaseSessionOptions) == 100 * sizeof(void *), "a wrong place");

struct base {
  const struct api *(*GetApi)(uint32_t version);
  const char *(*GetVersionString)(void);
};

struct lector_onnx {
  const struct api *api;
  const char *version;
  void *environment;
  void *memory;
};

struct lector_model {
  const struct api *api;
  void *memory;
  void *session;
};

/// Only errors are worth a line on the error stream (ORT_LOGGING_LEVEL_ERROR).
static const int log_level = 3;

static int failed(const struct api *api, status status, char *reason) {
  if (status == NULL) return 0;
  snprintf(reason, lector_onnx_reason, "%s", api->GetErrorMessage(status));
  api->ReleaseStatus(status);
  return 1;
}

struct lector_onnx *lector_onnx_open(const char *path, char *reason) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    snprintf(reason, lector_onnx_reason, "%s", dlerror());
    return NULL;
  }
  const struct base *(*get_base)(void) = (const struct base *(*)(void))dlsym(library, "OrtGetApiBase");
  const struct base *base = get_base == NULL ? NULL : get_base();
  const struct api *api = base == NULL ? NULL : base->GetApi(1);
  if (api == NULL) {
    snprintf(reason, lector_onnx_reason, "%s is no ONNX Runtime with a C API of version 1", path);
    return NULL;
  }
  struct lector_onnx *onnx = calloc(1, sizeof *onnx);
  onnx->api = api;
  onnx->version = base->GetVersionString();
  // OrtArenaAllocator, OrtMemTypeDefault.
  if (failed(api, api->CreateEnv(log_level, "lector", &onnx->environment), reason) ||
      failed(api, api->CreateCpuMemoryInfo(1, 0, &onnx->memory), reason)) {
    free(onnx);
    return NULL;
  }
  return onnx;
}

const char *lector_onnx_version(const struct lector_onnx *onnx) { return onnx->version; }

struct lector_model *lector_onnx_model(
    struct lector_onnx *onnx, const void *bytes, size_t size, char *reason) {
  const struct api *api = onnx->api;
  void *options = NULL, *session = NULL;
  if (failed(api, api->CreateSessionOptions(&options), reason)) return NULL;
  // One thread: the program runs an engine for every core, and sums in one order are the same sums.
  int is_bad =
      failed(api, api->SetIntraOpNumThreads(options, 1), reason) ||
      failed(api, api->SetInterOpNumThreads(options, 1), reason) ||
      failed(
          api, api->CreateSessionFromArray(onnx->environment, bytes, size, options, &session), reason);
  api->ReleaseSessionOptions(options);
  if (is_bad) return NULL;
  struct lector_model *model = calloc(1, sizeof *model);
  model->api = api;
  model->memory = onnx->memory;
  model->session = session;
  return model;
}

static int describe(const struct api *api, struct lector_result *result, char *reason) {
  void *shape = NULL, *elements = NULL;
  int type = 0;
  if (failed(api, api->GetTensorTypeAndShape(result->value, &shape), reason)) return -1;
  int is_bad = failed(api, api->GetTensorElementType(shape, &type), reason) ||
               failed(api, api->GetTensorShapeElementCount(shape, &result->count), reason) ||
               failed(api, api->GetTensorMutableData(result->value, &elements), reason);
  api->ReleaseTensorTypeAndShapeInfo(shape);
  result->type = type;
  result->elements = elements;
  return is_bad ? -1 : 0;
}

enum { most_tensors = 8 };

int lector_onnx_run(
    struct lector_model *model, const struct lector_tensor *inputs, size_t input_count,
    struct lector_result *results, size_t result_count, char *reason) {
  const struct api *api = model->api;
  const char *input_names[most_tensors], *output_names[most_tensors];
  void *input_values[most_tensors] = {NULL}, *output_values[most_tensors] = {NULL};
  int error = input_count > most_tensors || result_count > most_tensors ? -1 : 0;
  if (error != 0) {
    snprintf(reason, lector_onnx_reason, "more than %d tensors", most_tensors);
    return error;
  }
  for (size_t i = 0; i < input_count && error == 0; i++) {
    input_names[i] = inputs[i].name;
    if (failed(
            api,
            api->CreateTensorWithDataAsOrtValue(
                model->memory, inputs[i].elements, inputs[i].size, inputs[i].dimensions,
                (size_t)inputs[i].dimension_count, inputs[i].type, &input_values[i]),
            reason))
      error = -1;
  }
  for (size_t i = 0; i < result_count; i++) output_names[i] = results[i].name;
  if (error == 0 &&
      failed(
          api,
          api->Run(
              model->session, NULL, input_names, input_values, input_count, output_names,
              result_count, output_values),
          reason))
    error = -1;
  for (size_t i = 0; i < input_count; i++)
    if (input_values[i] != NULL) api->ReleaseValue(input_values[i]);
  if (error != 0) return error;
  for (size_t i = 0; i < result_count; i++) results[i].value = output_values[i];
  for (size_t i = 0; i < result_count && error == 0; i++) error = describe(api, &results[i], reason);
  if (error != 0) lector_onnx_release(model, results, result_count);
  return error;
}

void lector_onnx_release(struct lector_model *model, struct lector_result *results, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (results[i].value != NULL) model->api->ReleaseValue(results[i].value);
    results[i].value = NULL;
  }
}
