internal import Hummingbird
internal import Logging
internal import ServiceLifecycle
