internal import Careers

/// Why a handout wasn't printed.
enum PrinterFault: Error, Hashable {
  case notInstalled(String)
  case notStarted(String)
  /// What `lp` said.
  case refused(String)
  case tooSlow(seconds: Int)

  var text: Text {
    switch self {
    case .notInstalled(let program): Text("not printed: \(program) isn’t installed", "沒有列印：沒有安裝 \(program)")
    case .notStarted(let reason): Text("not printed: lp can’t be started: \(reason)", "沒有列印：無法啟動 lp：\(reason)")
    case .refused(let reason):
      Text("not printed: the print queue refused: \(reason)", "沒有列印：列印佇列拒絕：\(reason)")
    case .tooSlow(let seconds):
      Text("not printed: the print queue didn’t answer within \(seconds) seconds", "沒有列印：列印佇列在\(seconds)秒內沒有回應")
    }
  }
}
