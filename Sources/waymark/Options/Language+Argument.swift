public import ArgumentParser
public import Careers

extension Language: ExpressibleByArgument {}
