story: zd02-en-spinach-recall
lang: en
split: develop
subject: food safety, a spinach recall over Listeria

= recall | Bellmont Foods recalls frozen spinach over Listeria
= cases-14k | Bellmont's recall takes in 14,200 cases of spinach | value=14200
= nine-states | The recalled spinach was sold in nine states | value=9
= wide-31k | Bellmont widened the recall to 31,000 cases in fifteen states | value=31000
= bag-16 | The spinach bags weigh 16 ounces, about 450 grams | value=450g
= best-by | The best-by dates run from March 3 to April 18 | time=2025-03-03
= no-illness | Nobody has been reported ill
= ill-3 | Three people fell ill from the recalled spinach | value=3
= ill-11 | The spinach outbreak has grown to eleven cases | value=11
= hosp-2 | Two of the ill were admitted to hospital | value=2
= hosp-6 | Six patients are in hospital | value=6
= routine | The contamination was found in routine testing
= complaint | The contamination came to light after a customer complaint
= knew-jan | Supervisors knew of positive tests since January | time=2025-01
= throw | Customers should throw the spinach away or return it for a refund
= kale-14k | Millbrook Farms recalls 14,200 cases of kale | value=14200
= kale-four | Millbrook's kale was sold in four states | value=4
= kale-noill | Millbrook's kale has made no one ill
= kale-ended | Millbrook ended its recall after clean tests
= halted | Production at the Dunmore plant was stopped | time=2025-05-02
= never-stopped | Production at the Dunmore plant never stopped
= staff-620 | The plant has 620 workers | value=620
= largest | The plant is Dunmore's largest employer
= carrots | Four people fell ill in 2019 after eating Bellmont carrots | value=4 | time=2019
= sales-310 | Bellmont's sales were $310m last year | value=310m
= suit-31 | A lawsuit seeks $31m from Bellmont | value=31m
x no-illness / ill-3
x routine / complaint
x halted / never-stopped
~ no-illness / ill-11
~ no-illness / hosp-2
~ no-illness / hosp-6
~ routine / knew-jan

@ 2025-05-02 | State Consumer Wire
# [recall] Bellmont Foods recalls frozen spinach over Listeria risk
[recall cases-14k] Bellmont Foods is recalling 14,200 cases of frozen spinach because of possible Listeria contamination, the state health agency said on Friday.
[bag-16 nine-states] The spinach was sold in 16-ounce bags in nine states.
[best-by] The bags carry best-by dates between March 3 and April 18.
[no-illness] No illnesses have been reported.

[routine] The contamination was found during routine testing at the company's plant in Dunmore.
[throw] Customers should throw the product away or return it for a refund.
[kale-14k] Millbrook Farms, which uses the same supplier, is recalling 14,200 cases of frozen kale.
[kale-four] Millbrook's bags were sold in four states.

[halted] Bellmont said it had halted production at the plant.
[staff-620] The company employs 620 people in Dunmore.

@ 2025-05-06 | Dunmore Ledger | Hal Brody
# [ill-3] Three ill after eating recalled spinach, doctors say
[ill-3] Three people have fallen ill after eating spinach covered by the Bellmont recall, county doctors said on Tuesday.
[hosp-2 ~ill-3] Two of them were admitted to hospital.
[cases-14k nine-states ~recall] The recall takes in some 14,000 cases of spinach sold across nine states.

[knew-jan] A former plant worker said supervisors at Bellmont had known of positive tests since January.
[!knew-jan] Bellmont called that allegation false.
[never-stopped] Two line workers said production at the plant never stopped.
[throw] Shoppers are told to discard the bags or take them back for their money.

[staff-620 largest] Dunmore's mayor said the plant, with 620 workers, is the town's largest employer.
[kale-noill] Millbrook's kale has made no one ill, the company said.
[carrots] Four people fell ill in 2019 after eating Bellmont carrots.
[bag-16] The bags of spinach weigh about 450 grams.

@ 2025-05-09 | Channel 6 News | Odile Marsh
# [ill-11] Spinach outbreak grows to eleven cases
[ill-11] The outbreak linked to Bellmont spinach has grown to eleven cases, the state health agency said Friday.
[hosp-6] Six patients are in hospital.
[wide-31k] Bellmont widened its recall to 31,000 cases in fifteen states.
[halted] The company insists production stopped on May 2.

[complaint !routine] Inspectors' records show the contamination came to light after a customer complaint, not through routine testing.
[!knew-jan] The company denied that managers knew of the problem in January.
[?ill-3 ~no-illness] One food scientist doubted that the spinach had made anyone ill.
[kale-ended ~kale-noill] Millbrook ended its own recall after tests came back clean.

[kale-14k] Millbrook had pulled 14,200 cases of kale.
[best-by] Affected bags show best-by dates from March 3 to April 18.
[sales-310] Bellmont's sales reached $310 million last year.
[suit-31] A lawsuit against the company seeks $31 million.
