"""Words that tell how an amount stands: actual, forecast, estimate, target, prior, revised.

A word that ends in * stands for all words that begin so. The "hidden" phrases tell nothing: they only hide a
word of theirs that would ("hạ", to lower, in "hạ tầng", infrastructure).
"""

STANDINGS: dict[str, dict[str, str]] = {
    "en": {
        "actual": "spent | reported | posted | generated | earned | reached | totaled | totalled | came in | last "
        "year | last year ' s | actual | actuals | had spent | invested last | booked | recorded | a year "
        "earlier | a year ago | prior year | brought in | purchases | so far | in the quarter | ( quarter ) "
        "| has spent | have spent | year-ago | previous year | rose to | came to | stood at | grew to | "
        "fell to | climbed to | jumped to | for the quarter | year earlier | amounted to | took in | spend "
        "last | same period | same quarter | corresponding period | three months | six months | nine months "
        "| first half | hit | cost | invested | ploughed | plowed | shelled out | were spent | was spent | "
        "went on | went into | went out | in q1 | in q2 | in q3 | in q4 | year to date | outlay last | "
        "expended | prior 12 months | previous 12 months | ended up | year-earlier | print | prints | "
        "printed | landed at | in the past | over the past | in recent years | during the past | of the "
        "december quarter | of the march quarter | of the june quarter | of the september quarter | got "
        "through | went through | swallowed | swallowed up | ate up | sank | sunk | poured | has put in | "
        "have put in | had put in | put in nearly | funnelled | funneled | forked out | splashed out | "
        "shelled | coughed up | consumed | absorbed | went out the door | went out of the door | went out "
        "last | tally | ' s tally | racked up | ran up | disbursed | outlaid | laid out just | laid out "
        "only | it laid out | clocked in at | totted up | used up | has sunk | have sunk | has poured | "
        "have poured | have ploughed | has ploughed | has already spent | already spent | already invested "
        "| in the march quarter | in the june quarter | in the september quarter | in the december quarter "
        "| was up | were up | was down | were down | has invested | have invested | had invested | was "
        "invested | were invested | since 2010 | since 2015 | since 2018 | since 2019 | since 2020 | to "
        "date | ended the year | closed the year | ran to | touched | came out at | closed at | reached a "
        "record | totalled a record | eats up | gobbled | gobbled up | outgo of | forked | set it back | "
        "added up to | came in at | reported capex | reported capital | incurred | ploughed in | was "
        "swallowed | went towards | this past | in the latest quarter | in the last quarter | last quarter "
        "| last fiscal | last financial year | in the previous one | in the last one | of the last one | in "
        "the first three months | in the first six months | in the first nine months | first-half | "
        "half-yearly | half-year | third-quarter | second-quarter | first-quarter | fourth-quarter | drew | "
        "cost it | used | committed so far | so far this year | year so far | thus far",
        "forward": "will | wants to | want to | vows to | expects | expect | expected to | sees | "
        "plans to | plan to | forecast | forecasts | forecasting | projects | projected | projecting | "
        "projection | guides | guided | guiding | outlook | would | could | intends | aims | aiming | "
        "anticipates | hopes | hoping | hopes to | expecting | is expected | planning | going to | "
        "budgeted | has budgeted | have budgeted | next year | set to | forecasted | on track | may | "
        "is to | are to | to invest | to spend | weighing | considering | mulling | pledges | pledged | "
        "promised | vowed | announced | announces | unveiled | commits | to build | eyeing | eyes | "
        "slated | envisages | calls for | promises | plan calls | spoken of | had spoken | seen at | "
        "put at | now seen | pegged at | is seen | are seen | be worth | will cost | would cost | to cost | "
        "could cost | may cost | might cost | should cost",
        "guidance": "guidance | guides | guided | guide | guiding | outlook | sees | forecast | "
        "forecasts | next quarter | this year | current quarter | expects",
        "estimate": "estimated | had forecast | had estimated | analysts | analyst | consensus | wall street | the "
        "street | street | estimate | estimates | estimated by | factset | lseg | bloomberg | visible alpha "
        "| citi | citigroup | morgan stanley | goldman | goldman sachs | jpmorgan | bank of america | ubs | "
        "economists | bernstein | barclays | jefferies | gartner | mckinsey | idc | dell'oro | moody ' s | "
        "s & p | evercore | bofa | expected by | expectations of | deutsche bank | had expected | were "
        "expecting | trendforce | td cowen | brokerage | brokerages | ratings | rating agency | s & p "
        "global | crisil | icra | fitch | hsbc | nomura | macquarie | rbc | delloro | wood mackenzie | "
        "rystad | poll | people familiar | estimates that | expected by analysts | market expectations | "
        "implied by | in a note | wells fargo | oppenheimer | wedbush | raymond james | bmo | scotiabank | "
        "stifel | beating forecasts of | beat forecasts of | ahead of forecasts | above forecasts | below "
        "forecasts | missing forecasts | short of forecasts | polled by | industry-wide | worldwide | the "
        "industry | industry sources | by our math | is said to | are said to | believed to | had modelled "
        "| had modeled | our model | we model | we had pencilled in | reckon | reckons | brokers | broker | "
        "one broker | pencils in | pencil in | had pencilled in | had penciled in | braced for | been "
        "braced for | whispering | buy side | buy-side | sell side | sell-side | bearish | bullish | "
        "forecasters | strategists | we see | we expect | we forecast | we think | our forecast | our "
        "estimate | market had | the market had | market expected | keybanc | mizuho | piper sandler | "
        "truist | berenberg | bnp | clsa | daiwa | redburn | creditsights | s & p capital | wolfe | needham "
        "| rosenblatt | loop capital | baird | cowen | guggenheim | td securities | canaccord | lazard | "
        "melius | moffettnathanson | capital economics | dealogic | counterpoint | omdia | dell ' oro | "
        "lseg had | factset had | projected by | forecast by | predicted by | predicts | predicted | thinks "
        "| believes | calculates | calculated | analyst estimates | analysts ' estimates | undershot "
        "consensus | cleared | risinger | analyst at | analysts at | guesses | guessed | poll of | "
        "company-compiled | compiled poll | street consensus | in the bank ' s model",
        "target": "target | targets | targeting | targeted | goal | goals | objective | ambition | aim | "
        "aims | aspires",
        "prior": "previously | previous | earlier | prior | original | originally | initial | initially | in place "
        "of | instead of | down from | up from | rather than | from the | back from | old | touted | "
        "floated | had planned | it had | it promised | it pledged | promised in | pledged in | flagged | "
        "first promised | first pledged | at first | formerly | once | first announced | earlier plan | "
        "compared with an earlier | from its | versus the | away from | from a | from an | in circulation | "
        "replaces | after touting | after promising | after announcing | after pledging | after unveiling | "
        "replacing | had pledged | had promised | had said | from around | from about | from roughly | from "
        "| had guided | had forecast | had expected | had told | it had said | had been planned | guided to "
        "earlier | earlier guidance | prior guidance | previous guidance | prior forecast | previous "
        "forecast | earlier forecast | previous plan | original plan | originally planned | in the previous "
        "plan | in its previous plan | under the previous plan | in the earlier plan | in its prior plan | "
        "before | used to guide | used to guide for | used to | as recently as | as late as | back then | "
        "at the time | until recently | until then | was guiding | were guiding | was guiding to | had been "
        "guiding | talked about in | it talked about | talked about | it indicated | had indicated | "
        "indicated in | was talking of | were talking of | had talked of | signed off on | had signed off "
        "on | laid out in | set out in | it set out | warned of | had warned of | began as | started as | "
        "started out as | set out to | earlier steer | old guidance | old plan | old one | old forecast | "
        "old target | previous number | the number in | the figure in | the earlier figure | earlier number "
        "| it thought | defended since | back in | was originally | were told to expect | being told to "
        "expect | had told investors | told shareholders | told shareholders to expect | replacing a | "
        "replaces a | scrapped | abandoned | shelved | dropped a | walked away from | up from its | it gave "
        "in | given in | issued in | set in | unveiled in | announced in | outlined in | before : | was : | "
        "prior : | old : | previous : | had put the job at | had put it at | spoke of | the company spoke "
        "of | it first | first budgeted | was aiming for | it was aiming for | had aimed for | nowhere near "
        "| dwarfs the | well short of the | on the drawing board | twelve months ago | a pot that stood at "
        "| the board signed | approved in | not the | plan it replaces | had once put | once put at | once "
        "put | had once | once planned | once promised | once pencilled | first mapped out",
        "revised": "cut | cuts | slashed | slashes | slash | trimmed | trims | lowered | lowers | reduced | reduces | "
        "revised | reset | resets | scaled back | scales back | raised its | raises its | raised the | "
        "lifted its | lifts its | hiked its | now | new target | updated | narrowed | upgraded | boosted "
        "its | increased its | bumped | raised guidance | pared | pares | downgraded | raised | lifted | "
        "hiked | ups | upped | raises | lifts | hikes | boosts | widened | tightened | dialed back | walked "
        "back | dialled back | instead | tempered | latest plan | back to | revises | scaled down | raising "
        "its | lowering its | cutting its | trimming its | cut that to | cut it to | lowered that to | "
        "reduced that to | shrunk to | shrank to | shrinks to | cut to | reduced to | lowered to | down to "
        "| scaled down to | scaled back to | pared to | whittled down to | new plan calls | new figure | "
        "now stands at | now at | lifted to | trimming | down from | raised to | cutting | now sees | now "
        "expects | now plans | now guides | now forecasts | upsized | downsized | has been cut | was cut | "
        "narrows | narrowing | has trimmed | latest guidance | new guidance | updated guidance | latest "
        "guide | nudged | nudged down | nudged up | knocked | knocked it down to | knocked down to | bumps "
        "| bumps up | bumps up to | bumped up | is now put | now put | now put at | now seen | now seen at "
        "| now expected | is now | are now | will now | would now | now intends | now aims | now wants | "
        "now looks | now budgeted | now projected | marked up | marks up | marked down | dials | dialled | "
        "dialed | dials back | climbs to | rises to | swells to | balloons to | ballooned to | swelled to | "
        "goes to | went from | has raised | has lifted | has cut | has lowered | has slashed | has upped | "
        "has boosted | new five-year | fresh | revamped | reworked | rewritten | reaffirm* | cranked up | "
        "cranks up | ratcheted | ratchets | jacked up | walks back | doubles | doubled its | tripled its | "
        "trebled | scaled up | scales up | beefs up | beefed up | stepped up | steps up | takes up | taking "
        "up | took its | takes its | takes the | brings the | bringing the | brings its | bringing its | "
        "pushes the | pushing the | pushed the | taking the | tightens | refined to | rounds up | shaves | "
        "shaved | chopped | chops | axed | hacked | halves | halved its",
        "delta": "difference | gap | shortfall | increment | reduction of | increase of | rise of | cut of | drop of "
        "| savings of | hike of | decline of | jump of | boost of | raise of | more than planned | less "
        "than planned | cut by | out of this year | more than it | more than its | less than it | less than "
        "its | higher than it | lower than it | was added | were added | was cut | hike | increase | bump | "
        "bump up | is saved | was saved | are saved | saved by | below the | above the | below its | above "
        "its | reduction | jump | more than in its | less than in its | more than in the | less than in the "
        "| above what | below what | more than what | less than what | an extra | extra | off the previous "
        "| off its | off the | off that | above its earlier | below its earlier | above the level | below "
        "the level | less than it had | more than it had | more than it thought | more than it indicated | "
        "above that | below that | over its | on top of its | beyond its",
        "average": "average | averaging | that is | i . e . | averages | on average | works out | "
        "annualized | annualised | per year on average | capped at | average annual | annual average | "
        "equivalent to | implies | implying | translates | yearly average | a year on average | "
        "or roughly | or about | equates to | amounts to | average of",
        "conversion": "",
        "hidden": "right now | until now | by now | from now | told analysts | tells analysts | told wall street | "
        "analyst call | told investors | tells investors | signing off | an extra year | another year | "
        "further ahead | even further | further out | not further | in another | on another | another day | "
        "another reason | another quarter | yet another | another record | over its next | over its full | "
        "over its life | off the coast | off the back | off the mark | off the grid | off the ground | on "
        "and off | beyond its borders | back in the | back in profit | up its | now that | just now | talks "
        "about | once again | once more | at once | once the | once it | once a | once they | reached a | "
        "of the market | cleared expectations | beat estimates | topped estimates | topped consensus | "
        "cleared the",
    },
    "vi": {
        "actual": "đã chi | đã giải ngân | đã bỏ ra | đã rót | đạt | năm ngoái | năm trước | thực tế | ghi nhận | đã "
        "tiêu | báo cáo | quý i | quý ii | quý iii | quý iv | quý 2 | quý 3 | quý 4 | tháng đầu năm | nửa "
        "đầu năm | năm vừa qua | đã đầu tư | kết thúc | vừa qua | năm 2024 là | cùng kỳ | tiêu hết | chi "
        "hết | tiêu tốn | lũy kế | luỹ kế | trong quý | nửa đầu | nửa cuối | đã bơm | đạt hơn | đạt gần | "
        "vượt mốc | hoàn thành | đưa vào vận hành | đã lên | đã vượt | tính đến cuối | trong 9 tháng | 9 "
        "tháng | 6 tháng | 8 tháng | 10 tháng | 11 tháng | ước đạt | đã tốn | trong những năm qua | năm qua "
        "| trong 5 năm qua | thời gian qua | thực chi | chi thực tế | đã đầu tư năm ngoái | bỏ ra năm | đã "
        "thực hiện | thực hiện được | chỉ thực hiện được | đã rót lũy kế | đã giải ngân được | giải ngân "
        "được | mới chi | chỉ chi | đã đổ | đã dồn | đã chi ra | chi hơn trong quý | ngốn | ngốn hết | nuốt "
        "| tiêu tốn hết | chi năm ngoái | năm ngoái chi | của năm trước | của năm ngoái | của năm 2023 | "
        "của năm 2024 | của năm 2025 | so với năm ngoái | so với năm trước | so với cùng kỳ | da thuc hien "
        "nam truoc | chỉ riêng quý | riêng quý | quý vừa qua | trong quý vừa qua | cộng dồn | tới nay đã | "
        "đến nay đã | hết quý | nửa đầu năm nay | 3 tháng đầu năm | 4 tháng | 5 tháng | 7 tháng | kỷ lục "
        "năm ngoái | hồi năm ngoái",
        "forward": "dự kiến | sẽ | kế hoạch | dự định | có thể | kỳ vọng | ước tính | dự tính | du kien | "
        "năm tới | sang năm | lên kế hoạch | có kế hoạch | đặt | đang xem xét | xem xét | cân nhắc | sắp | "
        "chuẩn bị | công bố | cam kết | hứa | tuyên bố | tính chi | muốn | cần | dự chi | dự báo",
        "guidance": "hướng dẫn | dự báo doanh thu | triển vọng | quý tới | năm nay | dự kiến doanh thu | "
        "hướng dẫn doanh thu",
        "estimate": "mckinsey | gartner | reuters ước tính | giới phân tích | nhà phân tích | citigroup | citi | morgan "
        "stanley | goldman sachs | phố wall | kỳ vọng của | chuyên gia | theo ước tính | ngân hàng | "
        "jpmorgan | bloomberg | gartner | thị trường kỳ vọng | nhà đầu tư kỳ vọng | hãng nghiên cứu | công "
        "ty chứng khoán | ước tính của | hsbc | vndirect | ssi | hsc | theo dự báo | theo dự báo của | đồn "
        "| ubs | đồn đoán | bernstein | dự đoán | tổ chức | cao hơn mức dự kiến | thấp hơn mức dự kiến | "
        "vượt mức dự kiến | vượt dự kiến | thấp hơn kỳ vọng | cao hơn kỳ vọng | vượt kỳ vọng | cao hơn dự "
        "báo | thấp hơn dự báo | vượt dự báo | vượt ước tính | cao hơn ước tính | thấp hơn ước tính | được "
        "dự báo | được dự đoán | được ước tính | toàn ngành | cả ngành | thế giới | tổng chi tiêu có thể | "
        "dự phóng | chờ đợi | chỉ chờ đợi | mong đợi | kỳ vọng | giới quan sát | hãng chứng khoán | chứng "
        "khoán | công ty môi giới | các nhà kinh tế | báo cáo của | theo tính toán của | theo dữ liệu | "
        "theo khảo sát | lseg | factset | visible alpha | mbs | vcbs | vcsc | vietcap | kbsv | bsc | acbs | "
        "mirae asset | fitch | moody's | s & p | dragon capital | vinacapital | cao hơn dự đoán | vượt dự "
        "đoán | vượt xa dự đoán | thấp hơn dự đoán | mức kỳ vọng | hơn mức kỳ vọng",
        "target": "mục tiêu | đặt mục tiêu | hướng tới | nhắm tới | nhắm đến | muc tieu | tham vọng",
        "prior": "trước đó | ban đầu | trước đây | so với | thay vì | từng | vài tháng trước | dự báo trước | trước "
        "kia | kế hoạch cũ | từ mức | đã từng | năm ngoái cam kết | công khai cam kết | thay cho | so với "
        "mức | dự kiến ban đầu | kế hoạch ban đầu | công bố năm ngoái | cam kết năm ngoái | hứa năm ngoái | "
        "đưa ra năm ngoái | từ | từng hứa | từng nói | từng tuyên bố | con số cũ | mức cũ | hồi đầu năm | "
        "trước đó dự kiến | dự kiến trước đó | vốn định | kế hoạch trước | lời hứa | lời hứa cũ | hồ sơ ban "
        "đầu | bản cũ | đã trình | trước : | cũ : | trước đó là | công bố ban đầu | phê duyệt trước đây | "
        "giao đầu năm | đưa ra hồi | trong khi kế hoạch cũ | đưa ra hồi tháng | hồi tháng | gấp đôi mức | "
        "đề ra trước đó | đề ra ban đầu | đưa ra trước đó | nêu trước đó | đặt ra trước đó | con số trước "
        "đó | mức trước đó | mức ban đầu | dự kiến hồi | hứa hẹn trước đó | trong kế hoạch cũ | kế hoạch "
        "trước đây | kế hoạch đầu năm | trước khi điều chỉnh | được phê duyệt ban đầu | phê duyệt ban đầu | "
        "theo kế hoạch ban đầu | mức dự kiến ban đầu | mục tiêu cũ",
        "revised": "nâng | đã nâng | giảm xuống | xuống còn | cắt giảm | hạ | điều chỉnh | cắt | nâng mức | chỉ còn | "
        "giờ | giờ đây | nâng lên | hạ xuống | nâng dự báo | nâng kế hoạch | tăng mức chi | con số này | "
        "mức mới | điều chỉnh lên | thu hẹp | cập nhật | rút xuống | kỷ luật | hiện còn | giảm còn | điều "
        "chỉnh xuống | siết | hiện nay | giờ còn | giờ là | nay còn | nay là | thu lại | rút về | co lại | "
        "điều chỉnh tăng | điều chỉnh giảm | nâng tổng | nâng ngân sách | bị cắt | chỉ còn lại | bản mới | "
        "điều chỉnh kế hoạch | được điều chỉnh còn | được nâng từ | được nâng lên | được nâng | bị hạ | đội "
        "lên | đội vốn | đội vốn lên | vọt lên | tăng vọt lên | cắt còn | bị cắt còn | thu hẹp còn | co lại "
        "còn | gấp đôi mức | mở rộng lên | đẩy lên | bổ sung lên | nới lên | chốt ở mức mới | điều chỉnh "
        "còn | rút xuống còn | rút còn | hạ còn | hạ kế hoạch",
        "delta": "chênh lệch | tăng thêm | cao hơn | nhiều hơn | thấp hơn | ít hơn | giảm đi | cắt bớt | khoảng cách "
        "| bớt | tăng thêm khoảng | hụt | tức thêm | giảm bớt | bị gạch | biến mất | mất đi | tiết kiệm | "
        "khoản chênh | phần cắt | thêm vào | so với dự báo trước | tức giảm hơn | tức giảm | tức tăng | tức "
        "tăng hơn | thêm | bị cắt hơn | cắt hơn | giảm hơn | tăng hơn | giảm khoảng | tăng khoảng | vượt "
        "thêm | đội thêm | chênh",
        "average": "tức | tức là | trung bình | bình quân | tính ra | tương đương mỗi năm | quy ra | "
        "quy đổi | trung bình mỗi năm | bình quân mỗi năm | trung bình hàng năm | bình quân hàng năm",
        "hidden": "hạ tầng | cao hơn mức | thấp hơn mức | nhiều hơn mức | ít hơn mức | từ đầu năm | từ đầu | từ nay | "
        "kể từ | từ đó | từ khi | thực hiện | thị trường chứng khoán | sàn chứng khoán | thêm nữa | thêm "
        "vào đó | thêm một | thêm các | thêm nhiều | mở thêm | xây thêm | chi thêm | rót thêm | đầu tư thêm "
        "| bổ sung thêm | cam kết rót thêm | bơm thêm | đổ thêm | vay thêm",
    },
    "de": {
        "actual": "betrug | betrugen | erzielte | erzielt | verzeichnete | lag | lagen | erreichte | im vorjahr | "
        "brachten | brachte | vergangenes jahr | vergangenen | sank | stieg | sanken | stiegen | im "
        "vergangenen | machte | verbuchte | ausgegeben | investierte | flossen | geflossen | investierten | "
        "kostete | gekostet | verschlang | steckte | gesteckt | setzte | umgesetzt | im ersten quartal | im "
        "zweiten quartal | im dritten quartal | im vierten quartal | im ersten halbjahr | vergangenes | im "
        "vorjahresquartal | vorjahreszeitraum | summierten | belief | beliefen | hat investiert | "
        "investiert worden | investiert hatte | investiert hat | in den vergangenen | in den letzten | "
        "gesteckt hat | hat gesteckt | in anlagen gesteckt | gezahlt | hat gezahlt | im jahr zuvor | ein "
        "jahr zuvor | jahre zuvor | nach zuvor | im abgelaufenen jahr | abgelaufenen | im abgelaufenen "
        "geschäftsjahr | im vorjahr noch | waren es | stieg auf | sank auf | kletterte | kletterten | "
        "schrumpfte | ausgegeben hat | aufgewendet hat | hineingesteckt | verschlungen | angefallen | "
        "abgeflossen | in den ersten neun monaten | in den ersten sechs monaten | in den ersten drei "
        "monaten | im zweiten halbjahr | im schlussquartal | zuletzt | verbaut | verbuchten | belaufen | "
        "wies | meldete | fielen an | gab aus | gaben aus | tatsächlich | bezifferte | summierte sich | "
        "landete | landeten",
        "forward": "plant | will | erwartet | erwarten | soll | sollen | prognostiziert | rechnet | rechnen | "
        "voraussichtlich | wird | werden | könnte | geplant | vorgesehen | kündigte | stellt | dürfte | "
        "dürften | sollen es | anstrebt | plane | planen | wolle | wollen | kündigt | in den nächsten | in "
        "den kommenden | bis ende | künftig | sieht vor | vorsieht | beabsichtigt | peile | strebt | "
        "zugesagt | in aussicht gestellt | angekündigt | ankündigte | versprochen | vorgesehen sind | "
        "stellt in aussicht | peilt | schießt | einplant | eingeplant | bewilligt | sind bewilligt | "
        "angesetzt | sind angesetzt | kalkuliert | beziffert | sieht das budget | in die hand nehmen | "
        "bereitgestellt | locker machen | lockermachen | reservieren | reserviert",
        "guidance": "prognose | ausblick | erwartet | rechnet | für das laufende | stellt in aussicht",
        "estimate": "analysten | schätzung* | schätzen | konsens | marktforscher | experten | bank | erwartungen | "
        "schätzungen | analystenschätzungen | im schnitt erwartet | laut analysten | refinitiv | factset | "
        "faktset | experten rechnen | jefferies | berenberg | ubs | goldman sachs | analysten hatten | "
        "weltweit | weltweite | weltweiten | branche | der markt hatte | hatte der markt | markt hatte | in "
        "ihrem modell | nach rechnung | am markt | der markt | am markt war | beobachter | branchenkenner | "
        "marktbeobachter | deutsche bank research | barclays | bernstein | metzler | warburg | dz bank | "
        "lbbw | stifel | kepler | oddo | rbc | citigroup | morgan stanley | jp morgan | zkb | vontobel | "
        "analysten im schnitt | analysten rechneten | analysten erwarteten | ausgegangen | konsensschätzung "
        "| vara | visible alpha | gerechnet hatten | gerechnet",
        "target": "ziel | ziele | zielt | anpeilt | angestrebt | will | peilt an | bis 2030 | mittelfristig",
        "prior": "zuvor | bisher | bisherigen | ursprünglich | statt | anstatt | nach zuvor | früher | bislang | "
        "vorherigen | gegenüber | rollierenden | vorjahresplan | alten | veranschlagt | bisher geplanten | "
        "ursprünglich geplanten | zuletzt angepeilt | bislang geplanten | zuvor angekündigt | zuvor geplant "
        "| vorgesehenen | zuvor hatte | statt bisher | noch im herbst | noch im frühjahr | zunächst | einst "
        "| angekündigten | avisierten | geplanten | hatte gesprochen | die rede | war die rede | anfangs | "
        "anfangs genannten | zu beginn | bei baubeginn | im sommer noch | noch im sommer | noch im märz | "
        "im märz hatte | hatte sie noch | hatte er noch | hatte das unternehmen | hatte der konzern noch | "
        "vor einem jahr noch | vor kurzem noch | ursprünglich hatte | ursprünglich waren | ursprünglich "
        "sollten | bisher waren | bislang waren | bisher sollten | ging man noch | war ausgegangen | hatten "
        "ursprünglich | in der alten planung | alte planung | der alte plan | vorherige planung | bisherige "
        "planung | bisherige prognose | bisher prognostiziert | in aussicht gestellten | vor monaten | "
        "zuvor avisiert | einst versprochenen | früheren | frühere | noch zu jahresbeginn | zu jahresbeginn "
        "| anfang des jahres | bis dato | davor",
        "revised": "kürzt | senkt | kürzte | senkte | gekürzt | gesenkt | erhöht | erhöhte | hebt | angehoben | hob | "
        "reduziert | nun | nunmehr | stockt | jetzt | aufgestockt | schraubt | steigt die prognose | nur "
        "noch | angepasst | revidiert | erhöhen | senken | kürzen | anheben | reduzieren | aufstocken | "
        "zusammengestrichen | eingedampft | kappt | gekappt | verringert | fährt | zurückgefahren | stutzt "
        "| nur mehr | dampft | senkte die | hebt die | fährt zurück | teurer | günstiger | verteuert | "
        "verteuerte | verteuern | weitet | weitet aus | ausgeweitet | legt nach | stockt auf | hochgesetzt "
        "| herabgesetzt | hochgeschraubt | heruntergeschraubt | schraubt hoch | hebt an | hob an | setzt "
        "herauf | setzt herab | rauf auf | runter auf | zurückgenommen | zurückgestutzt | halbiert | "
        "verdoppelt | verdreifacht | präzisiert | konkretisiert | eingegrenzt | inzwischen | aktualisiert | "
        "senkt ihre | senkt seine | erhöht ihre | erhöht seine | kürzt ihre | kürzt seine",
        "delta": "zusätzlich* | differenz | mehr als geplant | weniger als geplant | einsparung* | zusätzlich | "
        "weiteren | weitere | mehr als zuvor | weniger als | um weitere | aufschlag | mehr als bisher | "
        "weniger als bisher | weniger als zuletzt | mehr als zuletzt | mehr als im | weniger als im | mehr "
        "als ursprünglich | weniger als ursprünglich | ein plus von | ein minus von | mehr als bislang | "
        "kürzung um | aufstockung um | erhöhung um | um bis zu | unter dem | über dem | zusätzlichen | "
        "zusätzliche | obendrauf | draufgelegt",
        "average": "durchschnittlich | im schnitt | durchschnitt | im mittel | pro jahr im schnitt | jährlich im "
        "schnitt | im jahresmittel | jahresmittel | pro jahr gerechnet | rechnerisch | macht rechnerisch | "
        "umgerechnet pro jahr | aufs jahr gerechnet | auf das jahr gerechnet | jahresdurchschnitt | im "
        "jahresdurchschnitt | entspricht jährlich",
    },
    "fr": {
        "actual": "atteint | s ' est élevé | a généré | l ' an dernier | a dépensé | a réalisé | a investi | s ' "
        "élevait | a enregistré | en hausse | était | ont atteint | dernier | a coûté | ont coûté | a "
        "atteint | avait investi | ces dernières années | l ' année dernière | l ' an passé | en 2023 | au "
        "premier semestre | au troisième trimestre | déjà | a dégagé | a reculé | a progressé | ont investi "
        "| dépensé | s ' est établi | se sont élevées à | s ' est élevée | se sont élevés | s ' élevaient | "
        "s ' est établie | ont représenté | a représenté | a été dépensé | engagé | engagés | ont été "
        "engagés | l ' année précédente | un an plus tôt | un an auparavant | au deuxième trimestre | au "
        "quatrième trimestre | au second semestre | sur neuf mois | au cours des neuf | a consacré | ont "
        "consacré | a déboursé | a injecté | a englouti | a bondi | ont bondi | a grimpé | ont grimpé | ont "
        "reculé | ont progressé | ressortent | ressort à | ressortait | a totalisé | ont totalisé | avait "
        "atteint | avait dépensé",
        "forward": "prévoit | va | vont | compte | devrait | prévu | prévue | prévus | table sur | "
        "anticipe | attend | investira | dépensera | pourrait | projette | investir | prévoient | "
        "compte investir | consacrera | coûtera | va investir | atteindra | verra | accaparera | triplera | "
        "sera | seront | entend | veut | envisage | doit | projet | d ' ici | annoncé | promis | annonce | "
        "promet",
        "guidance": "prévision* | perspective* | attend | table sur | pour l ' année | objectif",
        "estimate": "analystes | consensus | estimation* | selon les estimations | attentes | tablaient | les analystes "
        "tablaient | s ' attendait | s ' attendaient | le marché attendait | attendu par | attendus par | "
        "le marché | selon bernstein | selon jefferies | oddo | kepler cheuvreux | société générale | "
        "barclays | ubs | goldman sachs | morgan stanley | jpmorgan | bank of america | rbc | factset | "
        "visible alpha | espéraient | espérait | des analystes | bureau d ' études | cabinet",
        "target": "objectif* | vise | cible | ambition | viser",
        "prior": "auparavant | initialement | précédemment | contre | au lieu précédent | précédente | initial | "
        "initiale | prévus initialement | jusqu ' ici | jusque - là | prévu initialement | prévus "
        "auparavant | dans le précédent plan | précédente fourchette | initialement prévus | jusqu ici | "
        "avant | la première estimation | première estimation | initialement annoncés | annoncés auparavant "
        "| annoncé auparavant | jusqu ' alors | contre un précédent | au lieu de | plutôt que | à l ' "
        "origine | au départ | précédent plan | ancien plan | ancien objectif | ancienne fourchette | l ' "
        "ancienne | de départ | en début d ' année | promettait | tablait jusqu ' ici sur | prévoyait | "
        "prévoyait jusqu | avait promis | avait annoncé | avait prévu | était prévu | étaient prévus",
        "revised": "relève | réduit | abaisse | coupe | ramène | ramené | relevé | abaissé | revoit | désormais | "
        "révise | révisé | diminue | rabote | porté | porte | augmente | relèvera | réduira | augmentera | "
        "abaissera | ramènera | porter | relève son | abaisse sa | relève sa | abaisse son | réduit son | "
        "réduit sa | réajuste | porte à | ramène à | revu | revoit à la | coupe dans | rehausse | rehaussé "
        "| a été revue | a été revu | revue de | revue à | revue | révisée | ramenée | ramenés | portée | "
        "portés | relevée | relevés | abaissée | abaissés | réduite | réduits | chiffre désormais | facture "
        "| s ' alourdit | passe à | passent à | rehausse son | rehausse sa | a relevé | a abaissé | a "
        "réduit | a porté | a ramené | a revu | gonfle | gonflée | grimpe à | dérape | taille dans | sabre "
        "| double",
        "delta": "supplémentaires | supplémentaire | de plus | de moins | écart | différence | économies | inférieur "
        "de | supérieur de | de moins que | de plus que | en baisse de | en hausse de | réduction de | "
        "coupe de | rallonge de | rallonge | supplément de | surcoût de | surcoût",
        "average": "en moyenne | moyenne",
    },
    "es": {
        "actual": "alcanzó | alcanzaron | registró | generó | el año pasado | gastó | invirtió | sumó | fue de | "
        "fueron de | obtuvo | ascendió | desembolsó | costaron | costó | invertido | ha invertido | llevó | "
        "llegaron | facturó | ganó | perdió | cerró | fue | en el primer semestre | en el primer trimestre "
        "| en el tercer trimestre | en lo que va | en los últimos | destinó | ejecutó | gastado | un año "
        "antes | llevaba ejecutados | ejecutados | ejecutado | llevaba | lleva invertidos | lleva gastados "
        "| tras los | del pasado | en 2023 | en 2024 | en el segundo trimestre | en el cuarto trimestre | "
        "en el segundo semestre | hasta septiembre | hasta junio | desembolsados | invertidos | destinados "
        "el año pasado | pagó | ha vendido | vendió | se situó | se situaron | cerró en | ascendieron | "
        "sumaron | sumaba | el ejercicio pasado | el año anterior | totalizó | totalizaron",
        "forward": "prevé | planea | espera | invertirá | gastará | podría | proyecta | destinará | "
        "tiene previsto | va a | estima | invertir | invierte | invirtiendo | contempla | anunció | "
        "dedicará | hasta 2028 | hasta 2030 | confía | saldrán | irán | pondrán | pretende | quiere | "
        "va a invertir | calcula | estará | vamos a | habrá | se lleva | planes | anunciado | prometió | "
        "comprometió",
        "guidance": "previsión | previsiones | perspectiva* | espera | guía | para el año",
        "estimate": "analistas | consenso | estimación* | estimaciones | expectativas | esperaban | bankinter | "
        "esperaba el mercado | esperaba el consenso | los analistas esperaban | renta 4 | jefferies | "
        "barclays | jp morgan | goldman sachs | morgan stanley | citi | ubs | bernstein | alantra | factset "
        "| bloomberg | tasa en | según cálculos | cálculos de | el mercado esperaba | firma de análisis",
        "target": "objetivo* | meta | aspira | apunta",
        "prior": "anteriormente | inicialmente | frente a | en lugar de | anterior | previo | previa | inicial | "
        "original | en vez de | desde | previsto anteriormente | que preveía | previstos | antes | hasta "
        "ahora | el plan anterior | plan original | del plan anterior | fijados en | contemplaba | preveía "
        "| hablaba de | hablaba | había presupuestado | había previsto | habían previsto | había prometido "
        "| había anunciado | plan anterior | su plan anterior | anterior plan | en su día | al principio | "
        "en un principio | originalmente | que tenía previsto | que había | comprometidos antes | hasta "
        "entonces | previamente | previstos hasta ahora | previstos inicialmente | inicialmente previstos | "
        "en lugar de los | en vez de los",
        "revised": "recorta | reduce | rebaja | eleva | aumenta | recortó | redujo | elevó | ahora | revisa | revisó | "
        "rebajó | sube | ajusta | elevará | reducirá | recortará | aumentará | subirá | ajustará | recortar "
        "| achicó | ajustó | actualizó | acelerador | incrementa | incrementó | eleva su | elevó su | "
        "reduce su | a un máximo de | recorta su | rebaja la | rebaja su | rebaja el | eleva la | eleva el "
        "| amplía | amplía a | ampliará | amplió | multiplica | duplica | triplica | actualiza | ajusta su "
        "| ajusta la | encarece | se encarece | encarecen | pasa a | pasará a | sube a | sube su | ha "
        "elevado | ha recortado | ha rebajado | ha reducido | ha aumentado | mejora su | mejora la | "
        "acelera | dispara | dispara su | frena | tijeretazo",
        "delta": "adicional* | más que | menos que | diferencia | otros | menos de lo previsto | más de lo previsto "
        "| menos que en | más que en | un recorte de | recorte de | aumento de | incremento de | rebaja de "
        "| un alza de",
        "average": "en promedio | promedio | de media | la media anual | media anual | media de | promedio anual | "
        "cada año de media | al año de media",
    },
    "zh": {
        "actual": "实际 | 达到 | 达 | 创造了 | 实现 | 去年 | 录得 | 花了 | 已投入 | 已投资 | 同比 | 报告 | 花费了 | 当季 | 本季 | 单季 | 同期 | 上半年 | 下半年 "
        "| 前三季度 | 前三季 | 一季度 | 二季度 | 三季度 | 四季度 | 第一季度 | 第二季度 | 第三季度 | 第四季度 | 累计 | 仅为 | 只有 | 突破 | 完成 | 耗资 | "
        "耗費 | 已达 | 已超 | 已超过 | 去年同期 | 实际支出 | 實際支出 | 過去四個季度 | 过去四个季度 | 砸了 | 用了 | 支付 | 去年全年 | 上年 | 上年同期 | 年初至今 "
        "| 季增 | 年增 | 过去 | 過去 | 花掉 | 期內 | 期内 | 前一年 | 較去年 | 较去年 | 较上年 | 较2024年的 | 较2023年的 | 较2025年的 | 實際 | "
        "晚披露业绩 | 去年全年的 | 前三季累計 | 累計 | 已累计 | 截至目前 | 总计花费 | 燒掉 | 投出 | 當年 | 当年",
        "forward": "预计 | 计划 | 将 | 預計 | 拟 | 有望 | 预期 | 明年 | 未来 | 打算 | 料 | 預期 | 可能 | "
        "或将 | 今后 | 会 | 會 | 拟投 | 擬 | 规划 | 規劃 | 预算 | 展望 | 拟定 | 准备 | 目标是 | 有意 | 估 | "
        "預估 | 將投 | 将投 | 计划投 | 上看 | 预计将 | 将达 | 力争 | 今年 | 宣布 | 承诺 | 考虑 | 正计划 | "
        "将在 | 拟在 | 承諾",
        "guidance": "指引 | 预计 | 财测 | 展望 | 今年 | 预期 | 將 | 本季度 | 下季度 | 業績指引",
        "estimate": "分析师 | 市场预期 | 预测 | 机构 | 花旗 | 摩根士丹利 | 高盛 | 华尔街 | 分析師 | 一致预期 | 此前预期 | 预估 | 券商 | 摩根大通 | 大摩 | 小摩 | 外資 | "
        "外资 | 法人 | 市场预计 | 彭博 | 路透 | 瑞银 | 瑞銀 | 中金 | 投行 | 集邦 | 研究机构 | 分析机构 | 高盛预计 | 预测称 | 機構預估 | 传闻 | 外界 | "
        "高于预期的 | 低于预期的 | 超出预期的 | 好于预期的 | 高于市场预期的 | 低于市场预期的 | 全球 | 行业 | 测算 | 認為 | 认为 | 一位券商 | 大行估计 | 大行估計 | "
        "券商分析师 | 的判断是 | 此前判断 | 咨询预计 | 分析人士 | 花旗预计 | 大摩预计 | 預測 | 市場預期 | 市場預估 | 市场普遍预期 | 市场一致预期 | 彭博汇总 | 研調機構 "
        "| 研调机构 | 業界預估 | 业内预计 | 業界估",
        "target": "目标 | 目標 | 瞄准 | 力争",
        "prior": "此前 | 原计划 | 从 | 曾 | 原先 | 之前 | 原定 | 最初 | 早前 | 由 | 先前 | 曾承诺 | 此前预计 | 原 | 較早前 | 原来 | 原訂 | 原本 | 釋出的 | "
        "此前承诺 | 去年承诺 | 曾计划 | 由原本 | 早先 | 原先预计 | 年初计划 | 年初的 | 原计划的 | 之前预计 | 上次 | 此前的 | 从此前的 | 由此前的 | 取代 | 替代 "
        "| 提出的 | 公布的 | 宣布的 | 承诺的 | 披露的 | 原先的 | 原編列 | 原编列 | 上季所提的 | 所提的 | 原訂的 | 原定的 | 先前的 | 年初提出的 | 年初预计的 | "
        "此前披露的 | 上次预计的 | 去年提出的 | 当初的 | 當初 | 當初的 | 最初的 | 原预期 | 原預期 | 原預估 | 本来 | 本來 | 先前預估 | 此前公布的 | 此前宣布的",
        "revised": "下调 | 上调 | 削减 | 调整 | 降至 | 增至 | 提高至 | 下調 | 上調 | 缩减 | 上调至 | 下调至 | 下调到 | 调整为 | 调高 | 修正 | 削减至 | 改为 | 缩水 "
        "| 砍 | 现在 | 如今 | 最新 | 妥协 | 减少到 | 下修 | 上修 | 缩减至 | 砍至 | 調高 | 調高為 | 調降 | 調降為 | 上调为 | 下调为 | 改口 | 缩至 | "
        "收窄至 | 收窄 | 砍到 | 上修至 | 下修至 | 压缩至 | 提高到 | 最新计划 | 最新预期 | 重申 | 修订为 | 調整為 | 增加到 | 加码至 | 加码 | 追加至 | 翻倍至 "
        "| 微幅調高為 | 大砍 | 更新为 | 更新為 | 更新至 | 收斂為 | 收敛为 | 下修到 | 上修到 | 只剩 | 降到 | 升至 | 加碼至 | 加碼到 | 加码到 | 上调到 | 拉高 "
        "| 拉高到 | 拉升至 | 提升至 | 提升到 | 压降至 | 降为 | 缩减到 | 削減至 | 降為 | 扩大至 | 扩大到 | 擴大到 | 擴大至 | 追加到 | 调增至 | 调减至 | "
        "增加至 | 翻倍 | 改成 | 变为 | 變成",
        "delta": "相差 | 差额 | 增加了 | 减少了 | 多出 | 差距 | 少了 | 增加额 | 减少额 | 再多 | 多 | 少 | 追加 | 增加部分 | 增量 | 缩水了 | 砍掉 | 增加的部分 | "
        "减少 | 減少 | 多花 | 少花 | 增加額 | 拉高 | 多投 | 高出 | 超出 | 低了 | 高了 | 增幅 | 增加約 | 上修幅度 | 下修幅度 | 多了 | 相差约 | 缺口",
        "average": "平均 | 平均每年 | 平均每年约 | 年均约 | 年均 | 每年平均 | 折合每年 | 均",
    },
    "ja": {
        "actual": "実績 | 前年 | 昨年 | だった | となった | 投じた | 達した | 前期 | 計上 | 記録 | 前年同期 | 投資した | 投じてきた | かけた | 費やした | 使った | "
        "支出した | 実施した | 前期は | 累計 | に上った | にのぼった | 膨らんだ | 増えた | 減った | 投資してきた | 前年度 | 昨年度 | 達する | 上期 | 中間期 | "
        "過去 | 前期の | 前の期は | すでに投じた | 既に投じた | の実績 | 直近 | 25年3月期の | 24年3月期は | 前期比 | 完了した | 終えた | 落ち込んだ | 占めた | "
        "だったのに対し | 注ぎ込んだ | つぎ込んだ | 上った | 積み上がった | 支払った",
        "forward": "計画 | 見込む | 見込み | 予定 | 投じる | 方針 | 見通し | 予想 | 今後 | 来年 | "
        "目指す | 検討 | 投資する | 投じると | すると発表 | する計画 | する方針 | 計画だ | 振り向ける | "
        "明らかにした | 充てる | かける | 引き上げる | 見通しだ | めざす | 投資すると | 拠出する | "
        "建設する | する予定 | 検討する | 規模を",
        "guidance": "見通し | 予想 | 業績予想 | 見込む | 今期 | 通期 | 予測",
        "estimate": "アナリスト | 市場予想 | コンセンサス | 試算 | 予測 | 推計 | 調査会社 | アナリスト予想 | 市場予想の | 証券 | みずほ | 野村 | 調査会社の | 民間調査 | 推定し "
        "| 見込まれる | 予測する | 事前予想 | 予想は | 世界の | 業界 | QUICK | quick | 国内証券 | みる | とみる | 落ち着く | 予想の平均 | 市場予想平均 | "
        "事前の | アナリスト予想は | 証券会社 | 見立て | 市場関係者 | 民間予測 | コンセンサス予想",
        "target": "目標 | 目指す | 掲げる | 狙う",
        "prior": "従来 | 当初 | これまで | 前回 | 以前 | から | 従来計画 | 従来予想 | 旧 | 従来の | これまでの | 当初計画 | 当初の | としていた | 前回予想 | 従来予想の "
        "| 前回計画 | 以前の | 当初予定 | 従来は | はずだった | 予定だった | 従来計画の | 従来想定 | 従来想定の | 当初は | 着工時の想定 | 着工時 | 前回公表 | "
        "公表していた | 掲げていた | 予定していた | 見込んでいた | 想定していた | と説明していた | 発表していた | ではなく | 当初想定 | 昨秋の計画 | 前回見通し | 従来見通し "
        "| 打ち出していた | 当初見込み",
        "revised": "引き上げ | 引き下げ | 上方修正 | 下方修正 | 修正 | 減額 | 増額 | 削減 | 見直 | 縮小 | 上積み | 新たに | 変更 | 縮小し | 引き上げる | 引き下げる | "
        "引き上げた | 引き下げた | 減らす | 減額し | 増額する | 上方修正し | 下方修正し | 見直し | 縮小する | 積み増す | へ引き | に引き | 上積みし | 下げる | "
        "圧縮する | 上げる | に圧縮 | 圧縮した | に膨らむ | 膨らむ見通し | 膨らむ | に見直した | 見直した | に減らす | へ減らす | に増やす | へ増やす | に改めた | "
        "改めた | 修正した | 倍増 | に引き上げ | に引き下げ | に上方修正 | に下方修正 | 絞る | 絞り込む | 絞った | 抑える | 抑えた | 上振れ | 下振れ | 拡大した | "
        "拡大する | 増額した | 減額した | 増額修正 | 減額修正",
        "delta": "上乗せ | 差額 | 増やす | 減らす | 積み増 | 増額分 | 積み増し | 追加で | 分を | 減らし | 上積み | 円多い | 円少ない | 引き下げ幅 | 減の | 増の | "
        "増加額 | 増加額は | 削減幅 | 削減幅は | 上乗せし | 上乗せする | 減額分 | 増える分 | 高騰分 | 対応が | 下回る | 上回る額 | 増額幅 | 減額幅 | 差は | "
        "分多い | 積み増し額",
        "average": "平均 | 年平均",
    },
    "ko": {
        "actual": "지난해 | 작년 | 기록 | 달성 | 집행 | 실적 | 기록했다 | 였다 | 이었다 | 전년 | 했다 | 집행했다 | 집행한 | 집행액 | 투자했다 | 투입했다 | 썼다 | "
        "들어간 | 이었으니 | 였으며 | 기록한 | 분기 | 상반기 | 같은 기간 | 누적 | 지출했다 | 작년 같은 기간 | 전년 동기 | 늘었다 | 줄었다 | 증가했다 | 감소했다 "
        "| 이었다. | 사용했다 | 쏟아부었다 | 안팎이었고 | 썼고 | 올렸다 | 지난 한 해 | 투입해 왔다 | 들였다 | 쏟아부은 | 투자해 왔다 | 그쳤다 | 수준이었다 | "
        "였고 | 이었고 | 지난해에는 | 작년에는 | 전년에는",
        "forward": "계획 | 예정 | 전망 | 예상 | 방침 | 것으로 | 내년 | 할 예정 | 목표 | 향후 | "
        "투자하겠다 | 투자한다 | 투입한다 | 하겠다고 | 할 계획 | 계획이다 | 방침이다 | 예정이다 | 밝혔다 | "
        "쓰겠다 | 검토 | 까지 | 투자할 | 투입할 | 추진 | 목표로 | 늘릴 | 줄일 | 짓는다 | 제시했다 | "
        "내다봤다 | 발표했다 | 약속했다 | 검토 중",
        "guidance": "가이던스 | 전망치 | 전망 | 예상 | 올해",
        "estimate": "애널리스트 | 컨센서스 | 추정 | 증권사 | 증권가 | 시장 예상 | 시장 전망 | 시장에서는 | 금융투자업계 | 업계에 따르면 | 키움증권 | 미래에셋 | 삼성증권 | "
        "한국투자증권 | 에프앤가이드 | 시장조사업체 | 트렌드포스 | 전망치 | 모건스탠리 | 골드만삭스 | 증권은 | 연구원 | 업계가 예상한 | 점친다 | 내다봤다 | 업계는 | "
        "연구원은 | 증권가는 | 금융정보업체 | 시장 기대치 | 컨센서스는 | 관측된다 | 추정한다 | 추산했다 | 추산된다",
        "target": "목표 | 목표치",
        "prior": "기존 | 당초 | 이전 | 종전 | 에서 | 애초 | 앞서 | 꺼냈던 | 당초 계획 | 기존 계획 | 이전 계획 | 앞서 밝힌 | 약속했던 | 기존의 | 처음 | 애초 계획 | "
        "원래 | 보다 앞서 | 이던 것을 | 대신 | 제시한 | 지난해 제시한 | 기존에 밝힌 | 기존에 제시한 | 원안 | 당초에는 | 이었던 | 발표했던 | 제시했던 | 계획했던 "
        "| 잡았던",
        "revised": "상향 | 하향 | 조정 | 늘렸 | 줄였 | 축소 | 감축 | 증액 | 삭감 | 확대 | 낮췄 | 높였 | 수정 | 줄인 | 줄이기로 | 늘리기로 | 거둬들 | 축소한 | "
        "상향한 | 하향한 | 낮춘 | 높인 | 감축하 | 확대하 | 증액하 | 다시 밝힌 | 다시 | 재조정 | 축소하 | 늘려 잡 | 낮춰 잡 | 키웠다 | 키운 | 상향했다 | "
        "하향했다 | 늘려 잡았다 | 낮춰 잡았다 | 줄이기로 했다 | 늘리기로 했다 | 늘렸다 | 줄였다 | 확대한다 | 축소한다 | 증액한다 | 끌어올렸다 | 낮췄다 | 늘어났다 | "
        "불어났다",
        "delta": "차이 | 추가로 | 많다 | 적다 | 가량 많 | 가량 적 | 더 많 | 더 적 | 추가 | 감축 | 늘린 규모 | 더 투자 | 증액분 | 보다 많 | 차액 | 줄어든 | 많은 "
        "액수 | 많은 | 적은 | 늘어난 규모 | 줄어든 규모 | 늘어난 | 더 많은 | 더 적은 | 증가분 | 감소분 | 차액은",
        "average": "평균 | 연평균",
    },
}
