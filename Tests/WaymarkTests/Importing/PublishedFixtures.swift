/// Documents of invented work, written for these tests.
enum PublishedFixtures {
  static let careersPage = """
    - Harbour Pilots
    - Tally Clerk
    The shipping industry moves nearly all that a city of islands eats.
    Harbour Pilot
    Duties
    - Bring ships alongside
    - Read the tides
    Working hours
    About 40 hours a week
    Working environment
    Work outdoors
    Personality
    - Calm
    Promotion and Reference Salary
    Junior Pilot
    About $20,000 - 30,000
    Harbour Pilot
    By agreement
    Entry requirements
    - A bachelor's degree in Nautical Studies
    Example of related training and courses
    Bachelor Degree
    - University of the Islands - Bachelor of Nautical Studies
    Boatman
    Duties
    - Carry lines
    Working hours
    Shift work
    Personality
    - calm
    Promotion and Reference Salary
    Boatman
    About $15,000 or above
    Entry requirements
    - Secondary 3
    Example of related training and courses
    Bachelor Degree
    - The University of the Islands - Bachelor of Nautical Studies

    """

  static let shoppingList = "Bread\nTwo lemons\n- salt\n"
}
