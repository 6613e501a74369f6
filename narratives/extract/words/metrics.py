"""Words that tell what an amount counts: capex, revenue, costs, burn, profit, valuation, funding.

A word that ends in * stands for all words that begin so; with one before it too, for all that hold it.
"""

METRICS: dict[str, dict[str, str]] = {
    "en": {
        "capex": "capex | cap-ex | capital expenditure | capital expenditures | capital spending | "
        "capital outlay | capital outlays | capital investment | capital investments | infrastructure | "
        "data center | data centers | data centre | data centres | datacenter* | spend | spending | "
        "spends | invest | investing | investment | investments | build | building | compute spending | "
        "compute | pledge* | commit | commits | committed | commitment* | outlay | outlays | programme | "
        "program | project | projects | plan | plans | planned | budget | buildout | build-out | "
        "build - out | fab | fabs | factory | factories | plant | plants | facility | facilities | "
        "allocate* | earmark* | pp & e | property and equipment | expansion | campus | servers | chips | "
        "gpus | construct* | deploy* | allocat* | pour* | site | supercomputer | capacity | hub | "
        "megaproject | spent | investments in | capital budget | capital plan | purchases | works | "
        "roll out | rollout | cap ex | capital programme | capital program | spending plan | "
        "investment plan | investment programme | investment program | ploughed | plough | plow | pump | "
        "pumps | pumped | pumping | channel | set aside | terminal | refinery | smelter | mine | pipeline | "
        "reactor | reactors | gigafactory | megafab | foundry | battery plant | line | lines | complex | "
        "promised | promise | promises | budgeted | has budgeted | have budgeted | lay out | laid out | "
        "lays out | fiscal-year bill | tab | pledging | build out | set itself | building out | "
        "expenditure | expenditures | put into | putting into | pencilled in | penciled in | penciling in | "
        "pencils in | sink | sinks | funnel | funnels | funnelling | splash | bankroll* | "
        "investment frame | capex frame | frame | newbuilding | newbuildings | blowout | revamp | upgrade | "
        "upgrades | network | networks | grid | grids | cable | shipyard | wind farm | solar farm | "
        "warehouse | warehouses | stores | envelope | kit | tooling | retool* | assembly line | "
        "pilot line | bill of | bill to | full-year bill | the bill | campuses | hubs | mines | pipelines | "
        "refineries | smelters | terminals | wind farms | solar farms | plants in | towers | factory in | "
        "fibre | fiber | going into | goes into | go into | will go to | goes towards | will absorb | "
        "been worth | plan worth | programme worth | program worth | project worth | investment worth",
        "revenue": "brought in | revenue | revenues | sales | turnover | top line | top-line | billings | "
        "net sales | bookings | topline | net revenue | net revenues | operating revenue | net turnover | "
        "income from operations | total income | bring in | brings in | bringing in | take in | takes in | "
        "took in | revenue guidance | external sales",
        "runrate": "run rate | run - rate | annualized revenue | annualised revenue | "
        "annual recurring revenue | recurring revenue | arr | run-rate revenue | run - rate revenue | "
        "run-rate sales | annualised sales | annualized sales",
        "opex": "opex | operating expense | operating expenses | operating cost | operating costs | "
        "total expenses | expenses | total costs | total costs and expenses | operating expenditure | "
        "operating expenditures | r & d | research and development | workforce | salaries | payroll | "
        "day-to-day | overhead | sg & a | running costs | wages | operating spend | r & d costs | "
        "r & d spending | research spending | research budget | staff costs | personnel costs | marketing | "
        "training costs | cost base | operations cost | cost of operations | content will cost | "
        "content costs | content spending",
        "burn": "burn | burned | burnt | burning | burns | cash burn | burn rate | burning through | "
        "cash outflow | torched",
        "profit": "profit | profits | net income | operating income | earnings | ebitda | ebit | "
        "net profit | operating profit | loss | losses | net loss | operating loss | bottom line | "
        "net earnings | lost | pre-tax gain | pretax gain | gain | after-tax profit | pre-tax profit | "
        "pretax profit | core profit | operating earnings | adjusted earnings",
        "eps": "eps | per share | a share | earnings per share | share price | per ordinary share | "
        "dividend per share | earnings per ads | per ads | per adr | cents a share | per diluted share | "
        "per diluted common share",
        "valuation": "valuation | valuations | valued | valuing | values | pre-money | post-money | "
        "pre - money | post - money | premoney | postmoney | market cap | market capitalization | "
        "market capitalisation | market value | market valuation | enterprise value | price tag of | worth",
        "funding": "fresh capital | new capital | fresh funds | funding | round | funding round | "
        "financing | fundraising | fundraise | ipo | raise money | raise capital | capital raise | "
        "credit facility | bond | bonds | debt | loan | loans | borrow* | notes offering | bond sale | "
        "lenders | raised funds | raise | raised | raises | raising | equity financing | debt financing | "
        "credit line | share sale | offering | series | rights issue | equity raise | equity raises | "
        "share issue | notes | term loan | revolver | refinanc* | paying down | pay down | repay* | "
        "borrowings | convertible | convertibles | private placement | fundraising round | seed | "
        "loan guarantee | new equity | debt package | green bond | ipo proceeds | in debt | subsidy | "
        "subsidies | grant | grants | state aid | aid package | chips act | chips award | chips grant | "
        "award | awards | awarded | incentives | incentive | tax breaks | tax break | venture capital | "
        "venture round | venture funding",
        "stake": "in openai | into openai | in anthropic | into anthropic | in xai | into xai | "
        "in mistral | into mistral | in intel | into intel | in coreweave | into coreweave | stake | "
        "stakes | backers | backer | investor | investors | invested in | equity | talks | shareholding | "
        "shareholder* | take a stake | in a round | in the round | in talks | participat* | tender offer | "
        "cheque | bought shares | acquire a stake | equity stake | strategic investment | stake in | "
        "minority stake | put into | ploughed into | checks | infusion | infusion of | an infusion of | "
        "in the company | in the startup | in the start-up | into the company | into the startup | "
        "in elon musk | into elon musk | in the ai company | in the lab",
        "contract": "contract | contracts | agreement | agreements | deal | deals | order | orders | "
        "lease | leases | supply deal | purchase agreement | signed | offtake | acquisition | acquire | "
        "acquires | acquired | takeover | buyout | purchase of | buy | buys | buying | bought | acquiring | "
        "sold | sell | sells | selling | sale of | disposal | divestment | divestiture | bid | bids | "
        "offer for | order intake | new orders | rpo | remaining performance obligations | order book | "
        "backlog | order backlog | contract value | tender | auction | spectrum | to pay | agreed to pay | "
        "paid for | ordered | won a | wins a",
        "backlog": "savings | cost savings | cost cuts | buyback | buybacks | repurchase | dividend | "
        "dividends | cash pile | cash on hand | cash and equivalents | cash reserves | fine | fines | "
        "penalty | tax | taxes | tariff | tariffs | market size | economy | gdp | exports | imports | "
        "salary | price | subscription | per month | monthly plan | donation | free cash flow | fcf | "
        "cash flow | cash flows | operating cash flow | shareholder returns | returns to shareholders | "
        "return to shareholders | share repurchases | total addressable market | economic impact | "
        "economic output | total assets | assets | royalties | royalty | net cash | ticket | rent | "
        "tax credits | tax credit | tax breaks | average price | list price | target price | price target | "
        "ransom | damages | market for | market at | market is | market will | market of | "
        "market opportunity | market worth | market to reach | market could | cost reductions | "
        "cost reduction | in cost savings | cash and investments | cash and marketable securities | "
        "liquidity | market should | market may | market is expected | market would | "
        "market opportunity of | impairment | impairments | writedown | write-down | charge | charges | "
        "restructuring charge | impairment charge | writedowns | write-downs | writeoff | write-off | "
        "provision | provisions | one-off | to train | training run | data center market | "
        "data centre market | chip market | ai market | cloud market | hbm market | battery market | "
        "ev market | market | industry | scheme | asset sales | disposals | sell assets | in support | "
        "of support | hit of | takes hit | take a hit | costs and charges | kitty | ' market | "
        "worth of assets | write down | writes down | wrote down | write off | writes off | wrote off | "
        "writing down",
        "hidden": "stock market | bond market | market expectations | market share | market leader | "
        "markets | capital markets | plant - based | told investors | tells investors | telling investors | "
        "investor call | investors to expect | investor day | told shareholders | tells shareholders | "
        "told shareholders to expect | investors were told | investors had been told | "
        "investors were being told | shareholders to expect | return to shareholders | "
        "return more to shareholders | signed off | signs off | sign off | signing off | talks about | "
        "talks of | in talks about | reassure investors | told its investors | to pay for | "
        "order of magnitude | in order to | in short order | put in order | market value | bid to | "
        "in a bid to | a bid to | round numbers | round figures | this time round | year round | "
        "all round | second round | charge of | in charge | free of charge | by law | dividend stocks | "
        "buy side | buy-side | sell side | sell-side | signed up | signals | loss of | at a loss | "
        "no loss | award-winning | series of | a series of | deal with | deals with | dealing with | "
        "deals a | no deal | great deal | good deal | raised to | raised from | raised its | raises its | "
        "raising its | raise its | raise the",
    },
    "vi": {
        "capex": "capex | chi tiêu vốn | chi phí vốn | đầu tư vốn | vốn đầu tư | đầu tư | chi đầu tư | "
        "chi tiêu | hạ tầng | cơ sở hạ tầng | trung tâm dữ liệu | mức chi | chi | rót | đổ | bỏ ra | "
        "cam kết | dự án | xây dựng | kế hoạch vốn | kế hoạch chi | công suất tính toán | xây | nhà máy | "
        "tổng vốn | tổng mức đầu tư | tổng vốn đầu tư | ngân sách | chi ra | mở rộng | dau tu | "
        "chi tieu von | chi tieu | von dau tu | xây nhà máy | giải ngân | kế hoạch đầu tư | tổng chi tiêu | "
        "điện toán | rót vốn | tổng mức | suất đầu tư | khởi công | triển khai | chi tới | tiêu | "
        "mạnh tay | bơm | nâng cấp | mở rộng nhà máy | vốn dự án | xây mới | chi phí đầu tư | cảng | "
        "sân bay | đường sắt | tổ hợp | nhà máy điện | khu công nghiệp | cao tốc | hứa | gói đầu tư | "
        "siêu dự án | xây dựng nhà máy | đầu tư tài sản cố định | tài sản cố định | mua sắm tài sản | "
        "hoạt động đầu tư | dồn | dồn vốn | chi hơn | đổ tiền | xuống tiền | vung tiền | đặt cược | "
        "tổng chi phí đầu tư | dự chi | đầu tư xây dựng | đầu tư công nghệ | đầu tư mạng lưới | mạng lưới | "
        "trạm 5g | mỏ | giàn khoan | đội tàu | trang trại điện | điện gió | điện mặt trời | nhiệt điện | "
        "thủy điện | lưới điện | hạ tầng ai | đường băng | tuyến | metro | chi phí cho | "
        "năng lực tính toán | kế hoạch | tiêu tốn",
        "revenue": "doanh thu | doanh số | doanh thu thuần | tổng doanh thu | doanh thu quý | "
        "doanh thu năm | doanh thu hợp nhất | tổng doanh số | bán ra | doanh thu bán hàng | thu nhập | "
        "đóng góp | mang về | thu về | đem về | thu được | ghi nhận doanh thu | hãng thu | tập đoàn thu | "
        "công ty thu | mục tiêu thu | muốn thu | openai thu | acv thu",
        "opex": "chi phí hoạt động | tổng chi phí | chi phí vận hành | opex | chi phí r & d | "
        "nghiên cứu và phát triển | lương nhân viên | chi phí nhân sự | chi phí bán hàng | "
        "chi phí tài chính | chi phí quản lý | chi phí nhân công | chi phí lãi vay | chi phí nghiên cứu | "
        "chi phí huấn luyện | r & d | chi phí nhiên liệu | chi phí nghiên cứu phát triển | "
        "nghiên cứu phát triển | chi phí bán hàng và quản lý | chi phí marketing | quảng cáo | "
        "chi phí nguyên liệu | chi phí sản xuất | cho nghiên cứu",
        "burn": "đốt | đốt tiền | đốt sạch | lỗ tiền mặt | dòng tiền âm | đốt khoảng | đã đốt | đốt mất | "
        "bay hơi | số tiền bay hơi | tiêu hết | dòng tiền tự do âm | âm khoảng",
        "profit": "lợi nhuận | lãi | lãi ròng | lợi nhuận ròng | lợi nhuận sau thuế | "
        "lợi nhuận trước thuế | lỗ | thua lỗ | ebitda | lỗ ròng | lãi sau thuế | lãi trước thuế | "
        "thu nhập ròng | khoản lỗ | lợi nhuận gộp | lãi gộp | lợi nhuận hoạt động | lãi vay | lỗ sau thuế | "
        "lợi nhuận sau | lãi trước | lỗ lũy kế | lợi nhuận ròng đạt | lãi khoảng | lãi gần | lãi hơn | "
        "lãi kỷ lục | lỗ hơn | lỗ gần | lãi hợp nhất | lợi nhuận hợp nhất | lãi cổ đông",
        "eps": "eps | mỗi cổ phiếu | trên mỗi cổ phiếu | một cổ phiếu | / cổ phiếu",
        "valuation": "định giá | vốn hóa | vốn hoá | giá trị vốn hóa | giá trị thị trường | được định giá | "
        "trị giá doanh nghiệp | mức định giá",
        "funding": "gọi vốn | huy động | vòng gọi vốn | huy động vốn | vòng vốn | trái phiếu | khoản vay | "
        "vay | phát hành | ipo | tài trợ vốn | vay nợ | tín dụng | nợ | khoản vay hợp vốn | vay hợp vốn | "
        "phát hành trái phiếu | vốn huy động | chào bán | tăng vốn | vốn vay | huy động được | "
        "rót thêm vốn | trợ cấp | gọi được | gọi thêm | tài trợ | cam kết tài trợ | xin vay | vay ưu đãi | "
        "đã vay | cho vay | vốn cổ phần mới | phát hành cổ phiếu | trái phiếu quốc tế | vốn tín dụng | "
        "gói vay | khoản cấp vốn | hạn mức",
        "stake": "vào openai | vào anthropic | vào xai | vào mistral | vào intel | vào coreweave | "
        "cổ phần | góp vốn | rót vốn vào | mua cổ phần | đã đầu tư vào | đàm phán | đầu tư vào openai | "
        "rót vốn vào openai | mua cổ phần của | nắm giữ cổ phần | rót tiền vào | vốn cổ phần | "
        "rót vào masan | mua thêm cổ phần | sở hữu | nắm giữ | vào doanh nghiệp | đầu tư vào công ty | "
        "góp | cổ đông chiến lược | thâu tóm cổ phần | vào công ty | vào startup | vào hãng",
        "contract": "hợp đồng | thỏa thuận | thoả thuận | đơn hàng | thương vụ | ký kết | mua lại | "
        "thâu tóm | thuê | trúng thầu | doanh thu ký mới | gói thầu | đơn đặt hàng | chuyển nhượng | "
        "thoái vốn | đặt mua | đặt hàng | thuê hạ tầng | bán cổ phần | mua đứt | bán lại | bán mảng | "
        "chi mua | mua lại mảng | nghĩa vụ thực hiện | nghĩa vụ thực hiện còn lại",
        "backlog": "mua lại cổ phiếu | cổ tức | tiết kiệm | tiêu dùng | lương | thuế | phạt | tiền mặt | "
        "kim ngạch | xuất khẩu | gdp | quy mô thị trường | giá bán | thị trường | lương tháng | "
        "dòng tiền tự do | dòng tiền | nộp ngân sách | tổng tài sản | vốn điều lệ | giá bán lẻ | "
        "giá cổ phiếu | chốt phiên | đóng cửa | thị giá | chênh lệch tỉ giá | chênh lệch tỷ giá | "
        "vốn chủ sở hữu | vốn chủ | tiền gửi | huấn luyện | giá vé | thưởng | viện trợ | ưu đãi | hỗ trợ | "
        "tiền thuế | nợ xấu | chi phí tái cấu trúc | khoản giảm trừ | phí hủy | ghi giảm | "
        "chi phí đặc biệt | mất | đạt quy mô | thị trường trung tâm dữ liệu | thị trường chip | "
        "thị trường ai | dư nợ | số tiền chi ra | chi trả | chia cổ tức | trả cổ tức | giá trị hợp đồng | "
        "bán tài sản | vốn điều lệ lên | trợ giá | ngân sách nhà nước | ngân sách quốc phòng | "
        "quy mô ngành | tổng nợ | nợ vay | tiền mặt và tiền gửi",
        "runrate": "doanh thu thường niên | doanh thu thường niên hóa | doanh thu hàng năm quy đổi | "
        "doanh thu định kỳ hàng năm | arr | run rate | run - rate | doanh thu quy năm",
        "hidden": "tương lai | giá trị | đánh giá | trị giá | bán dẫn | bán lẻ | bán hàng | mục tiêu | "
        "chỉ tiêu | tiêu chuẩn | tiêu thụ | người tiêu dùng | mua sắm | nói với nhà đầu tư | "
        "với nhà đầu tư | mất nhiều | mất điểm | thu hút | thu hẹp | thu hồi | thu nhập cá nhân | "
        "chứng khoán | tăng tốc | thêm nữa | ngoài ra | thêm vào đó | thêm một | thêm các | thêm nhiều",
    },
    "de": {
        "capex": "investier* | kapitalausgaben | capex | investitionsausgaben | investitionsplan | "
        "infrastruktur | rechenzentr* | ausgaben | gesamtausgaben | bauen | bau | projekt* | plant | "
        "planen | werk | fabrik* | ausbau | budget | stecken | steckt | pumpen | sachinvestition* | baut | "
        "ausgeben | investitionsvolumen | investitionsbudget | investitionsprogramm* | investitionspaket | "
        "investitionssumme | fließen | flossen | geflossen | errichte* | neubau* | anlagen | standort | "
        "gigafactory | modernisierung | aufwenden | aufgewendet | stromnetz* | netzausbau | *investition* | "
        "fließt | steckte | investitionspläne | umbau | ausbauen | gigafabrik | kraftwerk* | netze | "
        "kostet | gesteckt | nettoinvestitionen | bruttoinvestitionen | investitionsquote | capex-budget | "
        "verbauen | verbaut | baukosten | gesamtkosten des projekts | sanierung | neubau | ausgibt | "
        "ausgegeben | in die hand | investitionsoffensive | mittel | investitionsrahmen | rahmen | "
        "fertigung | halbleiterwerk | batteriefabrik | chipfabrik | zellfabrik | stahlwerk | elektrolyse* | "
        "hafen | leitungen | trasse | trassen | glasfaser* | windpark* | solarpark* | fünfjahresprogramm | "
        "fünfjahresplan | mittelfristplanung | hochlauf | mobilfunknetz",
        "revenue": "brachten | brachte | erwirtschaft* | erlöse | erlös | konzernumsatz | einnahmen | "
        "umsätze | jahresumsatz | setzte | umsetzen | umgesetzt | erlösen | bestellungen im wert | "
        "*umsatz* | *umsätze* | erlöste | erlösten | umsetzte | nahm ein",
        "opex": "betriebskosten | betriebsausgaben | opex | kosten | personalkosten | forschung | "
        "forschungsausgaben | forschungskosten | forschung und entwicklung | f & e | restrukturierung* | "
        "materialkosten | energiekosten | umbaukosten | gesamtkosten | aufwendungen für forschung | "
        "gesamtaufwendungen | verwaltungskosten | sachkosten | logistikkosten",
        "burn": "verbrannt* | verbrenn* | mittelabfluss | cash - burn",
        "profit": "ergebnis | betriebsergebnis | ebit | ebitda | nettogewinn | überschuss | "
        "jahresüberschuss | segmentergebnis | verlor | einbußen | nettoergebnis | konzernergebnis | "
        "reingewinn | konzerngewinn | betriebsgewinn | miese | *gewinn* | *verlust* | unter dem strich | "
        "nachsteuer* | nettoverlust | fehlbetrag | konzernüberschuss | ergebnis nach steuern | rohertrag | "
        "vorsteuergewinn | adjusted ebitda | plus von unter dem strich",
        "eps": "je aktie | pro aktie | gewinn je aktie",
        "valuation": "bewertung | bewertet | börsenwert | marktkapitalisierung | unternehmenswert | "
        "marktwert | an der börse | börsenwert von | wert",
        "funding": "finanzierungsrunde | finanzierung | anleihe* | kredit* | schulden | börsengang | "
        "geldgeber | kapitalerhöhung | eingesammelt | einsammeln | schuldscheindarlehen | kapitalmarkt | "
        "darlehen | wandelanleihe | finanziert | aktienausgabe | subvention* | förderung | fördermittel | "
        "staatshilfe* | zuschuss | zuschüsse | steuert | hybridanleihe | sammelte | sammelt | "
        "fördermitteln | fördergeld* | förderzusage* | zuwendung* | beihilfe* | klimafonds | bund | "
        "schießt | kreditlinie | schuldschein | emission | begab | begibt | platzierte | platziert | "
        "geldspritze | kapitalspritze | konsortialkredit | staatlichen hilfen | staatliche hilfen",
        "stake": "beteiligung* | anteil* | investoren | investor | beteiligt | einstieg | aktionär* | "
        "eigenkapital | übernommen | prozent an | übernahm | tochter gezahlt | stieg ein | einsteigen | "
        "beteiligen | minderheitsanteil* | mehrheit",
        "contract": "vertrag* | verträge | auftrag* | aufträge | deal | vereinbarung | abkommen | "
        "übernahme | bestellung* | großauftrag | verkauf* | kauf | kauft | gekauft | kaufpreis | zahlt | "
        "zahlen | zuschlag | bestellt* | auktion | rahmenvertrag | auftragseingang | auftragsbestand | "
        "übernimmt | erworben",
        "backlog": "markt | marktvolumen | steuer* | strafe | bußgeld | auftragsbestand | zoll | zölle | "
        "export* | cashflow | cash - flow | barmittel | dividende* | marktkapitalisierung | strompreis* | "
        "preis | preise | einsparung* | sparprogramm | sparpaket | sparen | synergie* | einspar* | "
        "kosteneinsparung* | kostensenkung* | rückstellung* | abschreibung* | restrukturierungskosten | "
        "us-zölle | belastung* | pensionskasse* | bußgelder | abfindung* | haushalt | sondervermögen | "
        "subventionen | kosten einsparen | wert von | an der börse | aktienrückkauf* | rückkauf* | "
        "fördern | fördert | gefördert | förderung | bezuschusst | zuschuss | zuschüsse",
    },
    "fr": {
        "capex": "investissement* | investir* | investi | investit | investira | capex | "
        "dépenses d ' investissement | dépenses en capital | infrastructure* | centres de données | "
        "data centers | dépenses | dépenser | plan | projet* | budget | construire | construction | "
        "usine* | dépensera | consacrer | programme | enveloppe | débourser | déboursé | injecter | "
        "injecte | investissements bruts | plan stratégique | dépense | coûtera | coûté | accaparera | "
        "consacre | consacré | réseau | alloue* | ecapex | dépenses industrielles | enveloppe annuelle | "
        "facture | chantier | chantiers | réacteur | réacteurs | usines | effort d ' investissement | "
        "décisions d ' investissement | investissements nets | investissements corporels | gigafactory | "
        "parc éolien | câble | ligne | lignes | fibre | engagés | injectera | injecté | bâtir | "
        "moderniser | modernisation | extension",
        "revenue": "chiffre d ' affaires | revenus | revenu | ventes | recettes | "
        "chiffre d' affaires annuel | ca | revenus annuels",
        "opex": "charges d ' exploitation | dépenses d ' exploitation | coûts | frais | charges | r & d | "
        "recherche et développement | frais de personnel | masse salariale | coûts opérationnels | "
        "dépenses de recherche",
        "burn": "brûlé | brûler | consommation de trésorerie | brûle | brûlera",
        "profit": "bénéfice* | résultat | profit* | perte* | ebitda | résultat net | marge opérationnelle | "
        "flux de trésorerie | perte nette | gagné | bénéfice net | résultat opérationnel | rentabilité | "
        "résultat net ajusté | ebitdaal | résultat d ' exploitation | ebita | gagne | ebitda ajusté | "
        "résultat courant | perd | a perdu",
        "eps": "par action",
        "valuation": "valorisation | valorisée | valorisé | capitalisation | capitalisation boursière | "
        "valeur",
        "funding": "levée de fonds | levée | lever | levé | financement | tour de table | emprunt* | "
        "obligation* | dette | prêt* | augmentation de capital | émission | endettement | emprunter | "
        "lève | levant | crédit | subvention* | aide*",
        "stake": "participation | investisseurs | investisseur | actionnaire* | parts | entrée au capital",
        "contract": "contrat* | accord* | commande* | acquisition | rachat | racheter | vend | vendu | "
        "vente de | cession | cède | achat | acheter | remporté | carnet de commandes | "
        "prise de commandes | a cédé | cédé | cèdent | débourse | emporte | rachète | a racheté | reprend | "
        "offre de",
        "backlog": "carnet de commandes | marché | amende | impôt* | taxe* | trésorerie | dividende | "
        "dividendes | cash - flow | cash flow | flux de trésorerie | économies | réduction des coûts | "
        "prix | salaire | rachats d ' actions | rachat d ' actions | pib | programme d ' économies | "
        "plan d ' économies | coût total | cour des comptes | coupon | subvention | rachat d'actions | "
        "taxe carbone",
        "runrate": "rythme annualisé | revenus récurrents annuels | revenu annuel récurrent | arr",
    },
    "es": {
        "capex": "inversión | inversiones | invertir* | invierte | invertirá | invertido | capex | "
        "gasto de capital | gastos de capital | gasto | gastos | infraestructura* | centros de datos | "
        "plan | proyecto* | presupuesto | construir | construcción | planta | fábrica* | destinará | "
        "gastará | desembolso | desembolsó | desembolsar | desembolsa | costaron | costó | "
        "plan de inversión | plan estratégico | destina | destinar | invirtiendo | perforaciones | obras | "
        "redes | ampliación | dedicará | inyectar | inyectará | destinarán | exigirá | inversión neta | "
        "inversión bruta | hoja de ruta | desembolsará | movilizará | apuesta | contemplaba | "
        "electrolizador | biocombustibles | refinería | red eléctrica | torres | centro de datos | "
        "gigafactoría | parques eólicos | mina | ejecución | presupuestado | presupuestó | presupuesta",
        "revenue": "ingresos | ventas | facturación | facturó | ingreso | facturar | factura | ingresó | "
        "ingresar | ingresos anuales | volumen de negocio | ingresará | ingresarán | facturará | "
        "cifra de negocios | negocio neto | ventas netas",
        "opex": "gastos operativos | gastos de explotación | costes | costos | gastos totales",
        "burn": "quemó | quemar | quemado | consumo de caja | quemará",
        "profit": "beneficio* | ganancia* | utilidad* | pérdida* | resultado neto | ebitda | "
        "flujo de caja | ganar | ganó | ganado | perdió | perder | perdido | beneficio neto | margen | "
        "utilidad neta | resultado operativo | resultado",
        "eps": "por acción",
        "valuation": "valoración | valorada | valorado | capitalización | valuación | valor de mercado | "
        "capitalización bursátil",
        "funding": "ronda | financiación | financiamiento | ronda de financiación | bonos | deuda | "
        "préstamo* | recaudar | recaudó | crédito | ampliación de capital | emisión | emitir | bono | "
        "obligaciones | financiar | colocación | crédito sindicado | subvención* | subsidio* | "
        "ayudas públicas | ayudas | bonos verdes | fondos europeos | colocó | levantó | levantar",
        "stake": "participación | inversores | inversor | accionista* | acciones | toma de control | "
        "comprar el | operación | vendido su filial | ha vendido | pagó por",
        "contract": "contrato* | acuerdo* | pedido* | adquisición | compra de | comprará | vendió | "
        "vender | venta de | compra | compró | vendida | licitación | adjudic* | adquirir | adquirió | "
        "contrato completo | acuerdo por",
        "backlog": "cartera | mercado | multa | impuesto* | arancel* | caja | dividendo | dividendos | "
        "flujo de caja | flujo de caja libre | caja libre | ahorro | ahorros | precio | precios | salario | "
        "pauta | por título | tarifa* | recompra | producto interno | exportaciones",
    },
    "zh": {
        "capex": "资本支出 | 资本开支 | 資本支出 | 资本性支出 | 投资 | 投資 | 投入 | 基础设施 | 数据中心 | "
        "算力 | 支出 | 开支 | 建设 | 计划 | 项目 | 承诺 | 预算 | 建厂 | 工厂 | 扩产 | 基建 | 砸 | 投建 | "
        "斥资 | 花费 | 固定资产 | 总投资 | 投资额 | 設備 | 資本開支 | 资本开銷 | 资本投入 | 總投資 | "
        "投資額 | 擴產 | 建廠 | 設廠 | 投产 | 总投资额 | 砸下 | 豪掷 | 投资建设 | 新廠 | 產線 | 产线 | "
        "capex | 购建固定资产 | 追加 | 晶圆厂 | 晶圓廠 | 超级工厂 | 生产基地 | 基地 | 资本性开支 | "
        "資本性開支 | 擴廠 | 设备投资 | 產能 | 工程 | 总投资金额 | 勘探 | 新建 | 动工 | 兴建 | 興建 | 斥 | "
        "基礎設施 | 數據中心 | 資料中心 | 伺服器 | 投產 | 二期 | 一期 | 厂房 | 廠房 | 編列 | 编列 | 安排",
        "revenue": "营收 | 收入 | 营业收入 | 销售额 | 營收 | 总营收 | 总收入 | 年化收入 | 营业额 | 年收入 | "
        "創收 | 营业总收入 | 合併營收 | 合并营收 | 營業收入 | 云业务收入 | 收入约 | 總收入 | 业务收入 | "
        "预算收入 | 創下 | 財測",
        "opex": "运营支出 | 运营费用 | 营业费用 | 总支出 | 总费用 | 运营成本 | 研发投入 | 研发费用 | 成本 | "
        "研发 | 研发支出 | 研發費用 | 研發 | 營業費用 | 销售费用 | 管理费用 | 人力成本 | 推广费用 | "
        "运营开支 | 稅費 | 投入研发 | 投入研發 | 銷售和市場費用 | 销售和市场费用 | 市场费用 | 营销费用",
        "burn": "消耗 | 烧钱 | 烧掉 | 燒錢 | 现金消耗 | 烧 | 净流出 | 消耗现金",
        "profit": "利润 | 净利 | 净利润 | 盈利 | 亏损 | 净亏损 | 营业利润 | 現金流 | 现金流 | 自由现金流 | "
        "经营利润 | 毛利 | 毛利润 | 经营亏损 | 稅後獲利 | 稅後淨利 | 獲利 | 净亏 | 盈余 | 纯利 | 淨利 | "
        "營業利益 | 归母净利润 | 利潤 | ebitda | ebita | 純益 | 稅後純益 | 纯益 | 归母净利 | 净利约 | "
        "净赚 | 淨賺 | 盈利约 | 虧損 | 净虧損 | 淨虧損",
        "eps": "每股 | 每股收益",
        "valuation": "估值 | 市值 | 投前 | 投后 | 估價 | 估值约 | 投后估值 | 投前估值 | 估值达 | 市值约 | "
        "估值推高",
        "funding": "融资 | 募资 | 筹资 | 融資 | 贷款 | 债券 | 发债 | 债务 | 募集 | 借款 | 上市 | 本轮 | "
        "定增 | 发行 | 授信 | 银团 | 增发 | 配股 | 公司債 | 债券发行 | 上市募资 | 籌資 | 聯貸 | 融资约 | "
        "轮融资 | ipo | 补贴 | 補貼 | 补助 | 公司债 | 公司債額度 | 后償證券 | 可转债 | 可轉債 | 票据 | "
        "票面利率 | 银行贷款 | 銀行貸款 | 注册额度 | 后偿 | 息率 | 銀團 | 政府补助 | 補助",
        "stake": "股份 | 股权 | 投资者 | 投资人 | 入股 | 持股 | 注资 | 参投 | 战略投资 | 由京东方出资 | "
        "出资 | 出資 | 认购 | 認購 | 增持 | 參股 | 参股 | 战略入股",
        "contract": "合同 | 订单 | 协议 | 交易 | 合約 | 訂單 | 收购 | 采购 | 租赁 | 下单 | 下單 | 订购 | "
        "购买 | 购置 | 购入 | 买入 | 出售 | 买下 | 竞得 | 签约 | 签订 | 中标 | 采购额 | 大单 | 承诺采购 | "
        "买 | 收購 | 拍得 | 在手订单 | 订单金额 | 合同金额 | 售予 | 卖给 | 出售给 | 脱手 | 併購 | 并购",
        "backlog": "回购 | 分红 | 市场规模 | 罚款 | 税 | 现金储备 | 关税 | 出口 | 在手订单 | 余额 | 规模 | "
        "股息 | 派息 | 现金股利 | 現金股利 | 股利 | 目標價 | 目标价 | 存款 | 市场空间 | 总资产 | 资产 | "
        "收盘 | 股价 | 股價 | 薪酬 | 年薪 | 奖金 | 专项债 | 单价 | 售价 | 售價 | 每片 | 每股股息 | "
        "運營现金流 | 经营现金流 | 自由现金流 | 現金流 | 现金流 | 账上现金 | 减值 | 减记 | 一次性费用 | "
        "注册资本 | 註冊資本 | 股東回饋 | 税收 | 總額",
        "runrate": "年化收入 | 年化营收 | 年度经常性收入 | 年经常性收入 | arr",
    },
    "ja": {
        "capex": "設備投資 | 投資 | 投じる | 投じ | 投資額 | 資本支出 | 投入 | 建設 | 拡張 | "
        "データセンター | インフラ | 計画 | 支出 | 工場 | 設備投資額 | 総投資額 | 建てる | 予算 | "
        "投資計画 | 増設 | 整備 | かける | かけた | 投資する | 追加投資 | 投資総額 | 累計投資額 | "
        "総事業費 | 事業費 | 投下 | 新工場 | 設備 | 資金を投じ | 巨費 | 費やす | 費やし | 振り向け | 拠出 | "
        "製造拠点 | 拠点 | 新棟 | 発電所 | 総工事費 | 工事費 | 電動化投資 | 改修 | 生産網 | 成長投資 | "
        "戦略投資 | 更新投資 | 増産 | 新設 | 建設費 | 能力増強 | ライン | 着工 | 充て",
        "revenue": "売上高 | 売上 | 収入 | 売上収益 | 収益 | 営業収益 | 年商 | 売り上げ | 年間売上高 | "
        "事業の売上高 | 連結売上高 | 売上収益は | 収入は",
        "opex": "営業費用 | 運営費 | 経費 | 費用 | 人件費 | 研究開発費 | 総費用 | コスト | 研究開発 | "
        "開発費 | 広告費 | 販管費 | 人件費は",
        "burn": "現金流出 | 資金流出 | 現金燃焼 | 消費した",
        "profit": "利益 | 純利益 | 営業利益 | 経常利益 | 最終利益 | 赤字 | 損失 | 黒字 | 最終赤字 | "
        "税引き利益 | 損益 | 最終損益 | 純損益 | 税引前利益 | もうけ | 営業損益 | 営業黒字 | 営業赤字 | "
        "黒字幅 | 最終損益は | 純利益予想 | 事業利益 | コア営業利益 | 利払い前 | 減益 | 増益",
        "eps": "一株",
        "valuation": "時価総額 | 企業価値 | 評価額 | 企業評価額",
        "funding": "資金調達 | 調達 | 融資 | 社債 | 借入 | 債券 | 借り入れ | ローン | 負債 | 上場 | 増資 | "
        "起債 | 発行 | 調達額 | 協調融資 | 公募 | シンジケートローン | 調達し | 補助金 | 助成 | 助成金 | "
        "支援 | 支援額 | 補助 | 追加支援 | 補助を | 助成は | 公的支援 | 社債を | 財政投融資 | 借りた | "
        "借り入れで | 起債した | 融資する | 出資を募 | 出資を受け | 民間の出資 | 民間からの出資 | "
        "の出資を受け | の出資を募",
        "stake": "出資 | 株式 | 持ち分 | 投資家 | 株主 | 出資額 | 出資する | 出資し | 資本参加 | 株式取得 | "
        "出資比率",
        "contract": "契約 | 受注 | 買収 | 合意 | 提携 | 取引 | 購入契約 | 発注 | 購入 | 売却 | 落札 | "
        "受注額 | 買い取 | 譲渡 | 取得額 | 受注残高 | 売却し | 売却する | で売却 | TOB | tob | 買い付け | "
        "株式公開買い付け | 買収した | 買収し | 完全子会社",
        "backlog": "市場規模 | 罰金 | 税 | 関税 | 手元資金 | 受注残 | キャッシュフロー | "
        "営業キャッシュフロー | フリーキャッシュフロー | 配当 | 市場 | 世界市場 | 受託市場 | 市場は | "
        "現預金 | 価格 | 単価 | 株価 | 終値 | 時給 | 年収 | 給与 | 入場料 | 総資産 | コスト削減 | "
        "削減効果 | 節約 | 減損 | 減損損失 | 一時費用 | 構造改革費 | コストを減ら | コスト削減額 | "
        "国内投資 | 自社株買い | 自社株買いは | 国内総生産 | 名目国内総生産 | gdp | 官民 | 年間配当 | "
        "配当総額 | 経済効果",
        "runrate": "年換算 | 年換算売上高 | arr",
    },
    "ko": {
        "capex": "설비투자 | 투자 | 투자액 | 자본지출 | 투입 | 건설 | 데이터센터 | 인프라 | 계획 | 지출 | "
        "시설투자 | 공장 | 자본 지출 | 투자한다 | 쏟아붓 | 투자하 | 투자계획 | 예산 | 증설 | 설비 투자 | "
        "투자비 | 투자금 | 집행액 | 투자액은 | 누적 투자액 | 시설 투자 | 설비 | 신규 공장 | capex | 쏟아 | "
        "투입해 | 쓰겠다고 | 투자를 집행 | 투자하겠다 | 자본적지출 | 생산라인 | 짓는 | 투자 비용 | 투자비용",
        "revenue": "매출 | 매출액 | 수익 | 매출은 | 연매출 | 매출 컨센서스 | 매출액은 | 연결 매출 | "
        "영업수익 | 영업수익은",
        "opex": "영업비용 | 운영비 | 비용 | 총비용 | 연구개발비 | 인건비 | 연구개발비는 | 판관비 | "
        "마케팅비 | 운영비용 | 인프라비 | 연구개발 | r & d | 연구개발비로는 | 연구개발비로",
        "burn": "현금 소진 | 소진 | 현금 유출",
        "profit": "영업이익 | 순이익 | 이익 | 적자 | 손실 | 흑자 | 영업손실 | 순손실 | 당기순이익 | "
        "세전이익 | 당기순손실 | 영업적자 | 흑자전환 | 손상차손",
        "eps": "주당 | 주당순이익",
        "valuation": "기업가치 | 시가총액 | 평가 | 몸값 | 시총",
        "funding": "자금 조달 | 조달 | 대출 | 채권 | 차입 | 회사채 | 펀딩 | 유치 | 상장 | 부채 | 유상증자 | "
        "발행 | 수요예측 | 전환사채 | 신디케이트론 | 공모 | 투자 유치 | 보조금 | 지원금 | 지원",
        "stake": "지분 | 출자 | 투자자 | 주주 | 지분투자",
        "contract": "계약 | 수주 | 인수 | 합의 | 협약 | 주문 | 공급계약 | 매각 | 수주액 | 입찰 | 사들 | "
        "수주 금액 | 납품 | 장기공급계약 | 공급 계약 | 파운드리 공급 계약 | 계약을 맺 | 인수합병 | 인수한",
        "backlog": "시장 규모 | 벌금 | 세금 | 관세 | 수출 | 현금 보유 | 수주잔고 | 시장 | 현금흐름 | "
        "잉여현금흐름 | 배당 | 배당금 | 주가 | 종가 | 당 | 톤당 | 가격 | 단가 | 보증금 | 현금성 자산 | "
        "현금성자산 | 자산 | 목표주가 | 절감 | 원가절감 | 시장 규모는 | 연봉 | 성과급",
    },
}

# English words that stand in texts of all languages.
EVERYWHERE: dict[str, str] = {
    "capex": "capex",
    "opex": "opex",
    "eps": "eps",
    "profit": "ebitda | ebit",
    "funding": "ipo",
}
