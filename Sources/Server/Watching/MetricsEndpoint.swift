internal import Glibc
internal import Hummingbird

/// `/metrics` for Prometheus.
struct MetricsEndpoint: Endpoint {
  let metrics: Metrics
  let log: AccessLog?
  let packed: PackedTexts
  /// Where the reports of `lector publish` are; nil outside a workspace.
  let runs: String?
  let access: Access
  let started = time(nil)

  func route(at path: RequestPath) -> String { "metrics" }

  func methods(at path: RequestPath) -> [HTTPRequest.Method] { path.names.count == 1 ? [.get] : [] }

  func respond(to request: Request, at path: RequestPath, in context: ConnectionContext) async
    -> Response
  {
    if let refusal = access.refusal(of: request, context) { return refusal }
    var response = Response.plain(.ok, text, [.cacheControl: "no-store"])
    response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
    return response
  }

  private var text: String {
    var page = PrometheusText()
    addRequests(&page)
    addProcess(&page)
    if let run = runs.flatMap(PublishRun.last) { add(run, &page) }
    return page.text
  }

  private func addRequests(_ page: inout PrometheusText) {
    let state = metrics.snapshot
    let rows = state.rows.sorted { $0.key < $1.key }
    func samples(_ value: (Metrics.Counts) -> Double) -> [PrometheusText.Sample] {
      rows.map { row, counts in
        (
          [("route", row.route), ("method", row.method), ("status", "\(row.status)")],
          value(counts)
        )
      }
    }
    page.add(
      "lector_http_requests_total", .counter, "Requests answered.",
      samples { Double($0.requests) })
    page.add(
      "lector_http_response_bytes_total", .counter, "Bytes of bodies sent.",
      samples { Double($0.bytes) })
    page.add(
      "lector_http_response_seconds_total", .counter,
      "Seconds from request to the last byte of the answer.", samples(\.seconds))
    page.add(
      "lector_http_aborted_total", .counter, "Answers whose client left before the end.",
      samples { Double($0.aborted) }.filter { $0.value > 0 })
    page.add(
      "lector_http_connections", .gauge, "Connections open now.", Double(state.openConnections))
    page.add(
      "lector_http_connections_total", .counter, "Connections taken.", Double(state.connections))
    page.add(
      "lector_packed_texts_bytes", .gauge, "Memory taken by gzip variants.",
      Double(packed.byteCount))
    if let log {
      page.add(
        "lector_access_log_lost_total", .counter, "Lines of the access log that nobody took.",
        Double(log.lost))
    }
  }

  private func addProcess(_ page: inout PrometheusText) {
    let figures = ProcessFigures.current()
    page.add(
      "process_start_time_seconds", .gauge, "Start of the process since 1970.", Double(started))
    page.add(
      "process_cpu_seconds_total", .counter, "User and system CPU time.", figures.cpuSeconds)
    page.add(
      "process_resident_memory_bytes", .gauge, "Resident memory.", Double(figures.memory))
    page.add("process_open_fds", .gauge, "Open file descriptors.", Double(figures.openDescriptors))
    page.add(
      "process_max_fds", .gauge, "Most file descriptors.", Double(figures.maximumDescriptors))
  }

  private func add(_ run: PublishRun, _ page: inout PrometheusText) {
    if let moment = run.moment {
      page.add(
        "lector_publish_last_run_timestamp_seconds", .gauge, "Start of the last publish run.",
        Double(moment.seconds))
    }
    page.add(
      "lector_publish_last_run_seconds", .gauge, "How long the last publish run took.",
      run.seconds)
    page.add(
      "lector_publish_last_run_stories", .gauge, "Stories of the last publish run.",
      run.counts.sorted { $0.key < $1.key }.map { ([("outcome", $0.key)], Double($0.value)) })
    page.add(
      "lector_publish_last_run_sources", .gauge, "Sources that the last publish run read.",
      Double(run.sources.count))
    page.add(
      "lector_publish_last_run_broken_sources", .gauge,
      "Sources that the last publish run could not read.", Double(run.brokenSources))
  }
}
