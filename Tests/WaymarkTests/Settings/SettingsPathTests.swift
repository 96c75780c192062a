import Testing

@testable import waymark

/// Where the file is looked for (XDG Base Directory Specification 0.8).
struct SettingsPathTests {
  @Test(arguments: [
    (["XDG_CONFIG_HOME": "/xdg", "HOME": "/home/kiosk"], "/xdg/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "/xdg"], "/xdg/waymark/settings.yaml"),
    (["HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "", "HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "xdg", "HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "./xdg", "HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
    (["XDG_CONFIG_HOME": "~/xdg", "HOME": "/home/kiosk"], "/home/kiosk/.config/waymark/settings.yaml"),
  ])
  func isWhereTheEnvironmentSays(environment: [String: String], path: String) {
    #expect(SettingsFile(in: environment)?.path == path)
  }

  @Test(arguments: [[:], ["HOME": ""], ["HOME": "kiosk"], ["XDG_CONFIG_HOME": "xdg"], ["XDG_CONFIG_HOME": "xdg", "HOME": "kiosk"]])
  func isNowhereWithoutAnAbsolutePath(environment: [String: String]) {
    #expect(SettingsFile(in: environment) == nil)
  }
}
