"""What the healthy handovers of `healthy.py` say: names of many countries, customers of every kind, prose as people write it.

`{a}` is the champion, `{b}` the sponsor, `{c}` the customer, `{n}`, `{m}` numbers, `{csm}` and `{ae}` our own people.
"""

# Countries: first names, last names, the order and the look of a whole name.
NAMES = {
    "en": ("Will Grace Mark Faith Bill Rob May June April Chase Hope Rose Art Frank Drew Jack Chuck Sue Pat Dale Dawn Olive Ashley Page", "Field Long Day Summers Price Banks Read Weeks March Best Good Young Wise Sharp Grant Chance Hill West Head Manager Bishop King Page Driver Carter Booker Miller Sales Budget Law Case Story Risk Done Noone"),
    "uk": ("Fiona Graham Siân Rhys Alasdair Eilidh Gethin Nerys Callum Morag", "O'Neill Llewellyn-Jones MacIsaac Ap-Rhys FitzGerald St.-John Featherstonehaugh Cholmondeley McDonald O’Brien"),
    "de": ("Jürgen Veronika Karl-Heinz Sören Anneliese Björn Käthe Götz Ute Wolf-Dieter", "Müller Groß Weiß von-Ahlen Öztürk Schäfer-Lang Straßburger Übelacker Jäger Kühn"),
    "fr": ("Hélène Jean-Baptiste Maëlle François Anaïs Loïc Zoé Gaëtan", "d'Aubigné Lefèvre de-La-Tour Guérin L’Hermitte Besançon du-Pré N'Diaye"),
    "es": ("María-José Íñigo Begoña Ángel Nuria Joaquín Inés", "García-Márquez de-la-Cruz Núñez Peña Ibáñez y-Gasset Muñoz Etxeberria"),
    "pt": ("João Inês Tomás Conceição Luís Vitória", "da-Silva Gonçalves dos-Santos Magalhães e-Sousa Simões"),
    "it": ("Niccolò Giosuè Chiara Donatella Pier-Luigi", "D'Angelo De-Luca Della-Rovere Lo-Bianco Dell'Acqua"),
    "nl": ("Sjoerd Marijke Jan-Willem Anouk Thijs", "van-den-Berg de-Vries ’t-Hooft van-'t-Hof ter-Horst IJzerman"),
    "pl": ("Łukasz Małgorzata Grzegorz Agnieszka Józef", "Wiśniewski Dąbrowska Błaszczykowska Żuk Święch Kowalski"),
    "cz": ("Jiří Zdeňka Ondřej Šárka", "Dvořák Nováková Říha Čapek"),
    "hu": ("Zsófia Gergő Ágnes László", "Szabó Kőszegi Nagy Ördög"),
    "nordic": ("Håkon Åse Þórunn Jökull Øystein Sigríður Pär Mäkinen", "Brattli Ångström Jónsdóttir Mäkelä Sørensen Östlund Æbelø"),
    "tr": ("Elif İbrahim Gülşen Çağrı Özge", "Yılmaz Şahin Öztürk Dağdelen Işık"),
    "in": ("Priya Venkatesh Anjali Subramaniam Harpreet", "Iyer Raghunathan Kaur Chattopadhyay Rao"),
    "vn": ("Nguyễn Trần Phạm", "Thị-Hương Văn-Đức Quốc-Bảo"),
    "ng": ("Oluwaseun Chidinma Ngozi Babatunde", "Adébáyò Okonkwo Eze Ọlátúnjí"),
    "haw": ("Kealoha Leilani Kawika", "Kaʻahumanu Kekūhaupiʻo Akana"),
    "ar": ("Khalid Layla Abdul-Rahman", "al-Rashid bin-Talal El-Masri"),
}
WHOLE_NAMES = {
    "jp": "小田切美穂 三浦健一郎 長谷川正 石黒茂 村上翔太 西田亮 佐藤花子 東海林のり子 五十嵐大輔 御手洗冨士夫".split(),
    "cn": "王小明 李雪 欧阳振华 陈建国 司马相如 诸葛亮 黄晓燕".split(),
    "kr": "김민준 이서연 남궁민수 박지후 선우용녀".split(),
    "ru": ["Екатерина Смирнова", "Пётр Ильич Кузнецов", "Ольга Щукина", "Фёдор Ёлкин"],
    "gr": ["Γιώργος Παπαδόπουλος", "Ελένη Αθανασίου", "Ωραιοζήλη Ξενάκη"],
    "he": ["יעל כהן", "דוד לוי", "נעמי בן-דוד"],
    "arabic": ["محمد الأحمد", "فاطمة الزهراء", "خالد بن سعيد"],
    "th": ["สมชาย ใจดี", "กนกวรรณ ศรีสุข"],
    "one": ["Suharto", "Madhuri", "Budiman", "Teller", "Sukarno", "Wati", "Thanh", "Björk"],
    "odd": ["Martin Luther King Jr.", "J. R. Ewing", "Mary Ann Smith-Jones", "Dr. Ruth Adler", "Prof. Hans von Stein", "Nguyễn Thị Minh Khai",
            "Ludwig van Beethoven", "Leonardo da Vinci", "Maria del Carmen", "Abd el Kader", "Anne-Sophie d’Orléans", "Xi Ng", "Wu Li", "Bo Ek", "Jo Al",
            "Frau Annegret Klöckner", "Don Juan", "Sir Ian Flood", "Todo Akira", "Na Wei", "Tim Unknown", "Otto Open", "Doris Day", "April May"],
}

CUSTOMERS = """
Introduction Ltd|007 Security|Orange|The Box Company|Target|March Ltd|Acme|Acme Freight|Acme Freight North|Müller|Müller Logistik|Müller Logistik Süd GmbH|Monday Ltd
Success Partners GmbH|Value Foods|The Handover Bakery|Next|Best|First Light|True North|Yes Please Foods|No. 1 Currency
Unknown Pleasures Records|Open House Hotels|Will & Sons|May & Day|Field|Harbour|Summit Dairies|Route 66 Diners|4U Logistics|1848 Coffee
A.B.C. Haulage|J. Sainsbury-Smith|O'Brien's|St. Mary's Hospital Trust|株式会社みなと運輸|みなと商事|北京快运有限公司|서울택배|ООО Северный путь|Ελληνικά Ταχυδρομεία
Ørsted Havn A/S|Île-de-France Livraison|Señor Taco|Kowalski Transport Sp. z o.o.|Kowalski|Łódź Express|d'Angelo & Figli S.p.A.|L'Étoile|Yahoo Serious Ltd
Bergmann GmbH & Co. KG|Bergmann|Smith, Jones & Partners|R&D Couriers|C++ Courses|Q|B&Q-like DIY|M & S Vans|The Plan|Kickoff Sports|Renewal Church|Risk & Co
Adoption Agency Nord|Churn Dairy|Pipeline Services|Quota Foods|Baseline Tennis|Golden Week Travel|Easter Island Tours|Year End Accounting|Day Nurseries|Baton Rouge Freight
UNO|IT Haus|Mercury|Atlas|Apex Foods|Apex|Sun|Sunrise|Sunrise Dairies|Sunrise Dairies West|Northern Rail|Northern Rail Freight|Home|Home Care|Home Care Plus
Who Gives A Crap|Never Enough Ltd|Just Right|Here & Now|Up|Over The Moon|Under One Roof|Between Worlds|Without Borders|On Hold Music Ltd|Draft Beer Company
Accepted Payments|Cancelled Stamps|Champion Sportswear|Sponsor Energy|Blocker Bags|The Customer Company|Prospect Foods|Contact Lenses Direct|Date Palm Growers
Silver|Green|White & Black|Brown|Gray's|Violet Laundry|Blue|Amber Alert Security|Scarlet|Grace Hospices|Hope|Faith & Charity|Joy|Frank's|Mark & Spencer Vans|Easter|Excel
""".replace("\n", "|").strip("|").split("|")

COINED = "Castellan Kestrel Verity Nordhavn Oberland Solveig Tanager Quillon Brightwell Marlow Meridian Harrow Penrose Ashdown Wexley Thornbury Lindqvist Halvorsen Bramley Calder Dunmore Elstree Farrow Glenmore Hollis Ivybridge Jorvik Kelso Lomond Merrow Norland Orwell Pelham Quentin Ravenna Selby Tamar Ullswater Vesper Wharfe Xanten Yarrow Zeeland Aurich Borkum Celle Dahme Eifel Fulda Goslar Husum Ilmenau Jever Kyritz Lahn Murnau Nidda Oker Plau Rhön Saale Trave Unna Verl Werra Zingst".split()
TRADES = "Freight|Dairies|Logistics|Bakeries|Lifts|Home Care|Waste|Couriers|Pharma|Energy|Foods|Nurseries|Linen|Water|Glass|Breweries|Transport GmbH|Backwaren|Spedition|Transports SARL|Trasporti S.r.l.|Logística S.A.|Havn AS|Parcels|Removals".split("|")

PRODUCTS = ["Route optimisation", "Driver app", "Time windows", "Technician scheduling", "Proof of delivery", "Cold chain log"]
TITLES = {
    "sponsor": ["Chief Operating Officer", "COO", "Managing Director", "VP Operations", "Operations Director", "CEO and founder", "Head of Operations, EMEA", "President", "Directeur général", "代表取締役", "Geschäftsführer", "Executive Director of Estates & Fleet"],
    "champion": ["Head of Dispatch", "Director of Fleet", "Service Desk Manager", "Transport Manager", "Leiterin Versand", "Planning lead", "Lead Planner, North", "General Manager, Dispatch", "Responsable logistique", "Chief Nursing Officer", "Programme Manager (interim)"],
    "buyer": ["CFO", "Finance Director", "Director of Finance", "VP Finance", "Kaufmännische Leiterin", "Chief Financial Officer", "Treasurer", "Group Controller"],
    "admin": ["IT Manager", "Systems administrator", "IT", "Section Chief, Systems", "IT-Leiter", "CIO", "Head of IT and Security", "Data Protection Officer"],
    "user": ["Senior Technician", "Lead Nurse", "Night dispatcher", "Driver", "Fahrer", "Chair of the works council", "Betriebsratsvorsitzende", "Shift leader, Bath", "Planner", "Store manager"],
    "other": ["Procurement", "Contracts Manager", "Legal counsel", "Secretary of the drivers’ union", "Chief of Staff", "Consultant", "PA to the COO", "Deputy Head of Dispatch", "Partner at their auditors"],
}

PREAMBLE = [
    "It has just won a five-year contract with the city.",
    "Members sign a two-year subscription. Season tickets: the renewal is on 1 September 2028.",
    "The haulage licence renewal is due on 30 November 2028. Members renew on 1 January 2029.",
    "Twelve vans on a three-year agreement with the leasing bank. Company at a glance: 40 million ARR, 12 offices.",
    "Their licence is looked at each spring, and the yard depends on it.",
    "They sign leases for four years, and drive the vans for six.",
    "{n} vehicles, three depots, one dispatcher; third generation.",
    "A family firm with {n} vans. They deliver what the big ones will not.",
    "Founded in 1951, {m} people, head office in a former mill. Their busiest weeks are those before Easter.",
    "A subscription business: their own ARR grew by 18% last year, and churn fell to 2.1%.",
    "They sell software themselves; their ARR is $4,000,000, and their customers renew every January.",
    "Their contract with the old carrier renews on 1 May 2027, and they will let it end.",
    "The season begins in March and ends in October; in between nobody has time.",
    "{n} nurses, {m} visits a day. Everybody here is a nurse first.",
    "Part of a group since 2019. The parent asks for figures every quarter, on the last Friday.",
    "Half of the orders come through a marketplace, the other half by telephone (020 7946 0{m}).",
    "They ship on Mondays to 14 countries & two islands; see <https://www.example.org/map> for a map.",
    "Margins are 3% and everybody knows it.",
    # A gym, a football club, a theatre: what renews there are memberships.
    "A chain of gyms: most members renew on 1 January, and the vans carry towels.",
    "The council licence is up for review on 30 November; the depot may not be open without it.",
]
WHY = [
    "> \"We lose {n} orders a week, and hear it from the customer.\" (source: {a}, call, 12 Jan)\n\nTheir largest customer wants delivery windows from July on, and said so twice. (source: e-mail, 2 Feb)",
    "> \"Improve? We want to stop apologising.\" (source: call with {b}, 5 Mar)\n\nThe introduction of a second shift failed in November, because nobody could plan it. (source: visit)",
    "After the storm of 4 December the board asked for proof, road by road, of what was cleared and when; half of the cards were blank. (source: minutes, 16 Dec)",
    "> “Success is when nobody rings.” (source: {a})\n\nIn the last renewal talks with their own largest customer the price fell by 4%, and punctuality was the reason. (source: {b}, 20 Jan)",
    "They had bought value before price, and said so: the cheapest bid was 20% lower and came third. What they buy is time: {n} hours a week of telephoning. (source: workshop, 3 Feb)",
    "> 「ゲート前の二時間は、賃金は払うのに運賃は一円も入らない。」\n>\n> \"Two hours at the gate: we pay the wages and earn nothing for them.\" (source: visit, 14 Jan)\n\nFrom 1 April carriers of their size must file a plan against waiting time. (source: memo, 6 Feb)",
    "\"I sign a leaving card every week. When I ask why, it is hardly ever the patients. It is the hours in the car.\" Of {n} nurses 71 left last year. (source: call, 13 Jan; exit interviews)",
    "> \"[The vendor before you] promised us the moon, and then [he] left.\" (source: call, 9 Feb)\n\nSince then a handover at the end of each shift takes 40 minutes, on paper. (source: {a}, visit to the depot)",
    "The old system ends on 31 December, the licence for it on 30 November, and the maker will not extend either. ARR, churn and such do not interest them: trucks do. (source: CRM)",
    "Two things came together: an audit with {n} findings, and a new COO at their largest customer, who measures to the minute. (Source: audit report, p. 12; call, 20 Feb)",
    "Ein Satz hat sie überzeugt: „Ihr plant, wir fahren.“ The rest of the call was in English, and about {n} wasted runs a week. (source: Gespräch, 28. Jan.)",
]
PROBLEMS = [
    "{n} runs a week are for nothing: gate shut, or a car in front of it. (source: {a}'s count, Feb)",
    "Three planners spend {m} minutes a day on the telephone. (source: visit, 21 Jan)",
    "One delivery in nine is late; the shop rings the desk. (source: visit, 21 Jan)",
    "Drivers leave: 31% within a year. (source: HR figures for 2025)",
    "A repair is billed 19 days after it is done. (source: workshop)",
    "What was agreed with a customer stands in {m} e-mails and one head. (source: {b}, call)",
    "The plan of the night is wrong by six. (source: night shift, 3 Feb)",
    "Success has a price: orders grew by 40%, planners by none. (source: call, 12 Mar)",
    "Nobody knows at noon which van is free; \"ask Jim\" is the process. (source: visit)",
    "{m}% of consignments have a gap in their record. (source: inspection report, 20 Nov)",
]
OUTCOMES = {
    "time-to-value": [
        ("Planning is quick", "minutes per planner and day", "{m} min", "30 min"),
        ("First depot plans with it", "routes planned in Fieldnote", "0 of {n}", "{n} of {n}"),
        ("The whiteboard is wiped", "moves a day planned on it", "{n}", "0"),
        ("First week without a telephone list", "calls from drivers before seven", "{n}", "under 10"),
    ],
    "adoption": [
        ("Drivers use the app", "daily logins", "0 of {n}", "9 in 10"),
        ("Crews see the day on the phone", "vehicles logged in each shift", "0%", "90%"),
        ("Technicians close their jobs at the lift", "jobs closed within 5 minutes", "12%", "80 %"),
    ],
    "satisfaction": [
        ("Planners would not give it back", "planners' score, 1 to 10", "3.5", "8"),
        ("The shops are content", "CSAT of shops", "61", "75"),
        ("NPS of households goes up", "NPS", "-12", "+20"),
    ],
    "renewal": [
        ("Hospitals stay", "hospitals that renew their own contract", "{m} of 14", "14 of 14"),
        ("Subscribers stay with them", "their churn a month", "3,4 %", "2,5 %"),
    ],
    "other": [
        ("Deliveries arrive on time", "on-time rate", "91%", "97%"),
        ("No run for nothing", "wasted runs a week", "{n}", "6"),
        ("Medicine reaches a hand", "prescriptions brought back", "9%", "3%"),
        ("Nobody waits an hour in a lift", "releases within 60 minutes", "78%", "95%"),
        ("Value of goods thrown away falls", "EUR thrown away a month", "€{n}k", "half"),
        ("Improve the morning: all vans out by six", "vans out by 06:00", "{m}", "all"),
        ("Fewer miles \\| more visits", "miles a nurse drives a day", "112", "85"),
    ],
}
RISKS = [
    ("The works council has not agreed to the app", "high", "no date for its meeting by the 20th", "we present it together, with the data sheet"),
    ("Two planners retire in summer", "medium", "no name for who follows", "their rules are written down first"),
    ("{n} vans have no tablet yet", "medium", "order not confirmed", "those drivers start on their own phones"),
    ("IT has one administrator", "low", "mail unanswered for a week", "accesses asked for three weeks ahead"),
    ("The CFO counts the value in October", "high", "asks for figures early", "first figures by summer, in the CFO's format"),
    ("Success in one depot makes the others impatient", "low", "depots ring the desk", "the order of depots is announced at the kickoff"),
    ("Sale of the company", "medium", "advisers ask for contracts", "none of it is ours to influence; a monthly look with the sponsor"),
    ("No signal in plant rooms", "medium", "jobs closed in a bunch at five", "the app keeps the job and sends it later"),
    ("Renewal of the lorry leases eats the budget", "low", "leases are on the board's agenda", "our invoice is in the first half of the year"),
]
COMMITMENTS = [
    ("Price list for a custom report", "call, 3 Mar"),
    ("Answer whether a custom report is possible", "e-mail, 4 Mar"),
    ("Custom report of the old tool may be kept", "visit, 5 Mar"),
    ("Their own custom report is read by us", "call, 6 Mar"),
    ("Custom reports stay as they are", "proposal, 2 Mar"),
    ("Board report view for the sponsor", "proposal, Feb"),
    ("Driver app in Spanish: menus only", "e-mail, 17 Feb"),
    ("Two mornings on site at each depot", "visit, 14 Jan"),
    ("Text to the shop when the van is on its way", "call, 18 Mar"),
    ("Lift histories of five years in the app", "workshop, 26 Mar"),
    ("No custom report before autumn", "call, 18 Mar"),
    ("Custom reporter badge for two people", "joke in the demo, meant"),
    ("No analysis of single drivers, in writing", "letter to the works council"),
    ("Order file read every night at 22:30", "technical call"),
    ("Patches are not redrawn before September", "workshop"),
    ("A named person on the telephone during Golden Week", "call, minute 41"),
    ("Training in the night, for night drivers", "proposal, 2 Mar"),
    ("Location is off outside a shift", "ride-along"),
    ("Monthly punctuality figures (per depot)", "proposal"),
]
SCOPE_IN = ["route optimisation and the driver app at all depots", "{n} vehicles; the app on their own phones", "time windows for 40 shops & two hospitals", "Route optimisation for the north (from June: the south)", "schedules of {n} technicians; jobs from the service desk"]
SCOPE_OUT = ["invoicing", "predictive maintenance, and anything else read from the engine", "payroll: their auditors want it apart", "booking slots at the port (the port's own system does that)", "the introduction of new tariffs", "returns"]
TECH = [
    "Orders come as a file at 22:30, from a server called `target-prod`. Single sign-on goes over their own directory.",
    "Two systems:\n\n1. the desk's, with an open interface\n   - token from {a}\n   - ask a week ahead\n2. the workshop's, of 2011\n   - exports CSV, `;` between the columns\n\n```\nid;date;value\n1;2026-02-29;[Name]\n```\n",
    "Accounts are opened on Wednesdays only. Questions about the gate go to gatehouse@harbour-authority.example, who answer within a day.",
    "### What is there\n\nA telematics box in each van, from a third party (support@boxmaker.example).\n\n### What is not\n\nAn interface. The maker charges 4% of the contract's value for one.",
    "Phones: 38, Android 14. E-mail addresses of drivers look like vorname.nachname@fahrer.example; a shared mailbox is read at noon.",
    "| System | Maker | Ends |\n|---|---|---|\n| Desk | in-house | never |\n| Workshop | a firm in Graz | 2027-12-31 |\n",
    "No data migration: they start with an empty book, on purpose. A kickoff with their IT happened in January, without us.",
    "Firewall rules need 5 working days. Size of a night's file: 3 MB, XL in December. Ask for port 443 only.",
]
# Cry wolf (other-customer), left out: a customer called "West Midlands" and "the depots of the West Midlands".
WORKING = [
    "Plans are made in Excel, and nothing goes live before Easter, nor at Easter.",
    "Łukasz Kowalski of the union reads each plan. {a} came from Øresund Home Care, and writes from a second address, p@seznam.cz.",
    "Everybody on the desk reads @all and @here; on Twitter they are @thatdesk.",
    "Ask {a} (CFO in copy); {b} (Product Manager at the last firm) knows the rest.",
    "{a}, Manager of the Year 2024, likes to talk about it.",
    "{b} decides ({a} (CFO approval follows in June) is asked first).",
    "\"[The customer] never rings twice,\" says {a}.",
    "Press [Contact] in the app, then [Date]. Size XXX is the largest crate.",
    "{a} ({at}) reads; {b}, {bt}, listens.",
    "{a}, the one who started it all, wants to be asked first.",
    "Copy {b} on what costs money, and nobody else.",
    "Serial numbers look like XXX-0000; crates are size XXL.",
    "\"Then [name withheld] left,\" says {a}, and means the last supplier.",
    "They fly to us in person, and pay by card.",
    "It is the desk that decides, says {b} – \"not me\".",
    "Before the summer: nothing. After it: everything, at once.",
    "{a} wants data before a call, and to be asked before a decision.",
    "{b} answers in one line, the same day. More than five lines are forwarded unread.",
    "Nothing new on a Monday; Friday is for paper. New things are tried on a Tuesday.",
    "The season's kickoff is their holy day: nobody can be reached in that week.",
    "Decide before the meeting, not in it.",
    "In June everybody is at the trade fair; in July everybody is away.",
    "Say \"patient\", never \"stop\".",
    "They value silence. An improvement is mentioned once.",
    "Will answers himself; you will never meet an assistant. On the target day they close at noon.",
    "Summer hours: orange vests on from five, done by two. Who comes in late in March hears about it in May.",
    "They call every new thing a box, and the box company that built the last one is still a joke in the canteen.",
    "Acronyms: OTD is on time delivery; ARR is arrival. \"ARR 05:40\" on a sheet is the van at the gate.",
]
NOTES = [
    "{b} approved reluctantly. Let {a} carry the numbers.",
    "The old supplier had offered 20% off and a dinner. {b} sent the dinner back.",
    "Half of what was said in the trial was about their own customers: renewals, churn, value. None of it was about us.",
    "Do not offer a view on the merger. The introduction of the new director is on their intranet.",
    "1. Ring before eight.\n2. Ask {a} first.\n3. Never both in one mail.\n\n> \"We will sign on the 30th\", said on the 29th, and so it was.",
    "They were a customer of a rival for six years; what went wrong there is in the CRM.",
    "A handover of our own was botched here in 2019; {b} remembers the day: 29 February 2020, a Saturday, long after.",
]
TERMS = [
    "ARR: {cur} 90,000 for the app and {cur} 6,000 for support. Of the ARR, 60,000 is for routes.",
    "The two-year deal with RouteMaster ended in March.",
    "{term} months; a two-year contract was on the table until February.",
    "{cur} {arr} a year for {term} months, paid each quarter.",
    "{cur} {arr} a year, paid yearly in advance.",
    "ARR is made up of routes and app; the sum is {cur} {arr}.",
    "ARR: {arr} {cur}. The two-week trial was free.",
    "At renewal on {renewal} the price may rise by CPI.",
    "{term}-month term with a three-month break clause after the first summer.",
    "Terms as in the framework contract with their parent, which runs for five years.",
    "Paid yearly in advance, {cur} {arr} a year.",
    "{cur} {arr} ARR, invoiced each quarter. Discount 7% for a talk at our user meeting.",
    "No discount. Price rises by 2.5% a year; at renewal both sides look at it again.",
    "Term: {term} months. Either side may leave with {notice} days' notice. It renews on {renewal}.",
    "Renews by itself unless somebody gives notice. Payment term: 30 days. They had asked for a five-year term and got this one.",
    "ARR could grow once the night shift joins. The first quarter is free for the depot that goes last.",
    "A pilot was paid for apart, 3 months, {cur} 9,000; it is not in the ARR.",
]
TERM_TABLES = [
    "| What | Value |\n|---|---|\n| ARR | {arr} |\n| Of it: support ARR | {rest} |",
    "| Routes ARR | App ARR | ARR |\n|---|---|---|\n| {part} | {rest} | {arr} |",
]
EXPANSION = ["A hospice with {n} nurses, if its purchase goes through in autumn.", "The south: {n} vans, ARR would double.", "Nothing before the first summer; {b} said so.", "Other subsidiaries ask already. Potential: {m} depots."]
EXTRA = [
    ("How this customer talks", "Short. \"Fine\" means yes, \"interesting\" means no."),
    ("A day at the depot", "05:10 gate. 05:40 first van. 06:00 coffee.\n\n- Who: six planners\n- Six planners\n  - two of them new\n    - one of them on leave\n- {n} orders\n"),
    ("Season", "| Month | Vans |\n|---|--:|\n| March | {n} |\n| December | {m} |\n\nThe kickoff of the season is on the first Saturday in April."),
    ("Expansion joints", "The bridge at the gate has two; a lorry over 12 t drives round."),
    ("Technical notes", "The gate opens by telephone."),
    ("Glossary", "**Target:** the hour at which the last van leaves. **Box:** a crate of 12. **Value:** what the scale shows."),
    ("Lieferkette", "Die Übergabe am Tor dauert 4 Minuten; die Vorstellung der neuen App im Betriebsrat war im Januar."),
    ("History with us", "2019 a trial of 3 months, 2022 a quote. Neither was followed by a contract; the reason was money both times."),
    ("What their customers pay for", "A release within 60 minutes. Their own framework contract with the hospitals runs for five years and is up for renewal on 2027-06-30."),
]
PLAN_ITEMS = {
    30: [("Order file arrives every night", "three nights in a row complete"), ("Handover of keys done", "26 keys are in the cabinet"), ("Meet the drivers", "each has asked one thing"), ("Introductory training (intro video first)", "all have seen it"), ("Handover to night shift on paper for the last time", "the pad is in the bin"), ("Single sign-on live", "three users log in"), ("Introduction of the app at the first depot", "{n} drivers have it"), ("Handover of the vehicle list", "the list is in the CRM"),
         ("First routes planned in Fieldnote", "one depot plans a whole week"), ("Planners trained", "each planned one day; nobody asked for help"), ("Data sheet given to the works council", "receipt confirmed"), ("Goals read back", "{a} has said yes in writing"),
         ("Test of the app (worst spot they have)", "a job closed there arrives at the desk")],
    60: [("All depots plan with Fieldnote", "no routes in spreadsheets"), ("Half of the drivers on the app", "50% daily logins for one week"), ("Menus in the drivers' languages", "twelve drivers have worked a week with them"), ("Improve the map of the gates", "{a} has signed each gate off"),
         ("Kickoff of the season prepared with dispatch", "the rota is printed"), ("Slides for the kickoff of the autumn season", "{a} has them"), ("Handover call script ready", "printed at each desk"),
         ("Introduction call for drivers", "{n} drivers were there"), ("Shift handover meeting uses the app", "no paper for a week"),
         ("Introduction to reports for finance", "a filled-in example is with finance"), ("Shops told of the two-hour window", "calls to the desk are under 60 a day")],
    90: [("First review of the measures", "minutes agreed"), ("Old spreadsheets closed", "no plan changed outside the tool for ten days"), ("Success told at the drivers' meeting", "{b} has shown two slides"), ("Value of the first quarter counted", "one page, signed by finance"),
         ("Decide what comes after summer", "a date and a name are written down"), ("Handover of training to their own trainer", "the trainer has held one alone"),
         ("Handover meetings between shifts shortened", "ten minutes, by the clock in the hall"), ("Handover done", "all {n} vehicles are with us")],
}
OPEN_ITEMS = ["Send the list of drivers", "Confirm the hardware order for {n} vehicles", "Ask finance for the format of the review", "Get fifteen minutes with the person who pays", "A sample of 50 folders (scans, A4)", "Hear from legal about the annex, § 4.2", "Invoice address of the new financial year"]
DUTIES = ["Answer questions from the sales cycle", "Onboarding, success plan and reviews", "Data loads and single sign-on", "A depot that refuses to switch", "Contract and prices", "Training (night shift)"]
ENDORSEMENTS = ["{csm} took four companies of this size live in under five weeks.", "{csm} planned 140 rounds a night before joining us.", "{csm} has run roll-outs for six years; ask for the one with the ferries."]
PROOFS = ["A wholesaler with 70 trucks plans in 40 minutes since last autumn.", "A butcher with 40 shops: 38 are served before they open, after six weeks.", "A county cleared 431 roads with proof in its first winter."]
MEETING_OUTCOMES = ["{a} and {b} agree on the measures. That is all for this meeting.", "{a} and {b} agree on the measures and the date of the first review.", "We agree on which depot starts, and the week.", "{a} names the five mornings that count."]
AGENDA = ["who is who; the measures; the first 30 days; questions", "greetings; what stays as it is; the first depot; questions", "introduction of everybody; the plan, week by week; what could go wrong; questions"]
COMMUNICATION = [("Progress call", "video", "weekly", "customer"), ("Five lines on the measures", "e-mail", "monthly", "customer"), ("What finance has asked", "chat", "every second Friday", "internal"), ("Visit to a depot", "on site", "each quarter, from March on", "customer")]
PREFERENCES = ["e-mail, with data", "five lines a month", "numbers only", "telephone before nine", "tickets; none on Fridays", "in person, never by e-mail", "chat in Japanese; figures first", "", "one page, on paper", "n/a", "sends lists; likes to get lists"]
# Who may judge an outcome and is no person.
GROUPS = ["the Mayor", "Night Shift", "Power BI", "Care Quality Commission", "Store Managers", "KPMG", "the drivers", "Kuala Lumpur depot", "Trust Pilot", "Human Resources", "everybody at the desk", "Bureau Veritas", "Royal Mail", "Google Maps", "Mystery Shoppers", "Trade Unions", "The Samaritans", "San Francisco", "Family Al-Fayed"]
CITIES = ["Leeds", "Murnau", "Honmoku", "Bath", "Reading", "Nice", "Orange County", "Dayton", "Lincoln", "Cork"]

# German documents: headings, then the words.
DE = {
    "WHY": ["> „Um Viertel vor sechs sperren wir auf, und um sechs kommt das Auto.“ (Quelle: {a}, Besuch, 28. Jan.)\n\nSeitdem geht nachts keine Tour mehr auf, {n} Anrufe je Nacht. (Quelle: Gespräch mit {b}, 3. Feb.)",
            "Der größte Kunde verlängert seinen Vertrag nur, wenn 95 % pünktlich sind; bisher sind es 88 %. (Quelle: Brief vom 4. Dez.; {b})"],
    "PROBLEMS": ["{n} Filialen haben beim Aufsperren keine Ware. (Quelle: Fahrtenbücher, Januar)", "Der Versand steckt jede Nacht 3 Stunden Touren um. (Quelle: Nachtschicht, 3. Feb.)", "Etwa {m} Anrufe je Nacht treffen die Fahrer am Steuer. (Quelle: Strichliste)"],
    "OUTCOMES": {"time-to-value": [("Die Nacht ist schnell geplant", "Stunden Planung je Nacht", "3 h", "1 h")], "adoption": [("Die Fahrer arbeiten mit der App", "Touren in der App", "0 %", "85 %")],
                 "other": [("Alle Filialen haben Ware", "bis 5:45 Uhr belieferte Filialen", "58 von 74", "72 von 74"), ("Erfolg bei den Retouren", "Kisten, die zurückkommen", "{n}", "40")]},
    "RISKS": [("Ohne Betriebsvereinbarung darf kein Fahrer die App öffnen", "hoch", "fehlt auf der Tagesordnung", "Datenblatt vorab; bis dahin Papier"), ("Der Seniorchef will die Magnettafel zurück", "mittel", "er steckt nachts selbst um", "die Tafel hängt bis Juni mit")],
    "COMMITMENTS": [("Keine Auswertung einzelner Fahrer, schriftlich", "Brief, 12. März"), ("Bestelldatei jede Nacht um 22:30 Uhr", "Technikgespräch"), ("Einweisung der Nachtfahrer vor Ort", "Angebot, 2. März"), ("Ankunftszeit auf dem Kassen-Tablet", "Vorführung")],
    "WORKING": ["{a} entscheidet, {b} unterschreibt; beide wollen es vorher wissen.", "Man ist per Sie, auch nach der dritten Brotzeit.", "Zum Auftakt der Saison ruft niemand an."],
    "PLAN": {30: [("Bestelldatei kommt jede Nacht an", "drei Nächte hintereinander vollständig"), ("Übergabe der Fahrzeugdaten", "die Datei ist da"), ("Vorstellung der App im Betriebsrat", "Beschluss liegt vor"), ("Datenblatt übergeben", "Empfang bestätigt")],
             60: [("Alle Fahrer eingewiesen", "jeder hat eine Probetour gefahren"), ("Alle Touren laufen in der App", "85 % einer Woche ganz darin gefahren")],
             90: [("Magnettafel abgehängt", "der Seniorchef hat es selbst getan"), ("Durchsicht aller Ziele", "Protokoll von beiden Seiten bestätigt")]},
    "OPEN": ["Liste der Anlieferpunkte holen", "Termin beim Betriebsrat bestätigen lassen", "Rechnungsadresse klären"],
    "DUTIES": ["Fragen aus dem Verkauf", "Einführung und Durchsicht der Ziele", "Bestelldatei und Tablets"],
}
