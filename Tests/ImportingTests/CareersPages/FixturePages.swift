import Careers
import Importing
import Testing

/// Pages written for tests, each with typical difficulties and no sentence of the real documents.
enum FixturePages {
  /// Groups in the list, prose before the bullets, a wrapped bullet, notes within sections, an empty section, and a cut end.
  static let english = """
    -
    Kitchens +
    - Pastry Cook
    - Kitchen Porter
    - Menu Planner
    Front of House
    - Waiters
    - Harbour Board – Canteen Warden

    People in this trade cook and serve meals all over town. It has three branches:
    1. Kitchens (hot and cold);
    2. Dining rooms; and
    3. Canteens.
    Pastry Cook
    Duties
    A pastry cook works early. The chief tasks are these:
    - Bake tarts
    - Order flour, butter and
      sugar in time
    - Keep the oven clean
    Working Hours
    About 48 hours a week, in shifts
    Working Environment
    Work in hotel kitchens
    Work-related Personalities and Skills
    - Neat
    - Early riser
    Promotion and Reference Salary
    Apprentice
    Junior Pastry Cook
    $12,000 to $15,500 per month
    Pastry Cook: HK$16K - 20K
    Head Pastry Cook
    Negotiable
    Note: Pay varies with the size of the hotel, shift and season.
    Entry Requirements
    - Secondary 3 or above
    - At least two years' experience in baking
    - Holder of a Food Hygiene Certificate
    Example of Related Training and Courses
    Diploma / Certificate
    - Harbour College (East, West) - Diploma in Pastry and Bread
    - The Bay Institute: Certificate in Sugar Work
    - harbour college (east, west)–Diploma in Cakes
    Kitchen Porter
    Duties
    - Carry crates
    Working Hours
    Irregular, about 8 - 10 hours per day
    Working Environment
    Indoors and outdoors
    Work-related Personalities and Skills
    - Strong
    Promotion and Reference Salary
    Kitchen Porter
    $62 per hour
    Remarks
    Uniforms are lent.
    Entry Requirements
    - Level 2 or above in five subjects in the HKDSE, or equivalent
    Example of Related Training and Courses
    Head Waiter
    Duties
    - Greet guests
    Working Hours
    About 45 hours a
    """

  /// A list without bullets, sections in another order and on the heading's line, full-width digits.
  static let chinese = """
    麵包師傅
    咖啡師
    品酒師

    餐飲業在本地十分蓬勃，店舖遍布各區，每天為市民供應食物。
    麵包師傅
    職責
    負責製作各款麵包，工作包括：
    • 搓揉麵糰
    • 看管焗爐
    工作時間
    每周約４８小時，或須輪班
    工作環境
    在工商大廈或室內廚房工作
    職業性格配對
    • 細心
    • 有耐性
    晉升階梯及薪酬參考
    學徒
    約港幣１２，０００元至１５，０００元
    麵包師傅
    $16,000以上
    總廚
    月薪2萬元起
    備註：薪酬或會視乎公司規模、經驗及能力而有所不同。
    入職條件
    • 中三程度或以上
    • 持有食物科學或相關學科的高級文憑／副學士學位或以上學歷
    • 具兩年或以上相關工作經驗
    • 良好中英文書寫能力，並操流利粵語及英語
    • 熟悉 Excel、Photoshop 等軟件
    • 持有有效基礎食物衞生證書優先
    訓練課程
    文憑／證書
    • 海灣學院－烘焙文憑
    • 職業書院：麵包製作證書
    學士學位
    • 東岸大學 - 食品科學理學士
    咖啡師
    工作環境：戶外茶座
    職責：沖調咖啡
    工作時數：每日8至10小時
    薪酬參考（每小時）
    咖啡師
    60-75元
    入職要求
    中學程度
    訓練課程
    """

  /// Both languages on one line, or alternating.
  static let bilingual = """
    Tea Trade 茶業
    • Tea Taster 品茶師
    • Tea Grower 茶農

    Tea Taster 品茶師
    Duties 職責
    • Taste teas
    • 品嚐茶葉
    • Write notes
    • 撰寫筆記
    Working Hours / 工作時間
    About 44 hours a week 每周約44小時
    Working Environment 工作環境
    Office and farms
    辦公室及農場
    Personality (職業性格配對)
    • Patient 有耐性
    • Careful 細心
    Promotion and Reference Salary 晉升階梯及薪酬參考
    Junior Taster 初級品茶師
    About $12,000 – 15,000 約$12,000至15,000
    Taster
    品茶師
    Over $20,000
    $20,000以上
    Entry Requirements
    入職條件
    • Diploma in Tea Studies or above
    • 茶學文憑或以上學歷
    Related Training and Courses
    訓練課程
    Diploma 文憑
    • Hill College - Diploma in Tea 山城學院 - 茶學文憑
    Tea Grower
    茶農
    Duties
    職責
    • Grow tea
    • 種茶
    """

  /// Sections in any order and case, numbered items, two columns, pay beside its title.
  static let odd = """
    Clock Mender
    ENTRY REQUIREMENTS:
    1. A degree in Physics or Mathematics, from a university in Hong Kong
    2. Major in Horology preferred
    3. Registered Clockmaker (RC)
    2. WORKING HOURS
    36 - 40 hours a week, or shifts; irregular hours
    3. Duties
    * Mend clocks
    * Wind   * Oil
    PROMOTION & REFERENCE SALARY (per year)
    Mender      $180k ~ $200k
    Grand Mender
    MPS Point 14 - 27
    Keeper → Warden
    Up to $50,000
    Bell Ringer
    $12,0
    Personality
    Patient, careful, calm
    Working Environment
    Towers
    Related Training & Courses
    Certificate in Clocks (Tower College)
    """

  static let all = [english, chinese, bilingual, odd]
}
