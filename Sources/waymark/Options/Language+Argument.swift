internal import ArgumentParser
internal import Careers

extension Language: @retroactive ExpressibleByArgument {}
