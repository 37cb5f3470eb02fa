story: p09-en-film-budget
lang: en
split: develop
subject: film, whether a costly epic made money

= open-48 | Saltmarch took $48m in its opening weekend worldwide | value=48m
= open-31 | Saltmarch's true opening was $31m | value=31m
= budget-95 | the film cost $95m to make | value=95m
= budget-160 | the film cost $160m or more | value=160m
= hit | the film is in profit
= flop | the film has lost money
= screens-3900 | it opened on 3,900 screens | value=3900
= word-good | audiences recommend the film
= word-bad | word of mouth is poor
= reshoot | the ending was shot again
= no-reshoot | nothing was shot again
= sequel-on | a sequel will start filming in May
= sequel-off | the sequel has been dropped
= director-cut | director Ilse Varga was locked out of the edit
= director-free | Varga had the final cut
= rebate-22 | the island's government paid a $22m rebate | value=22m
= jobs-1400 | the shoot made 1,400 local jobs | value=1400
= jobs-300 | the shoot made about 300 local jobs | value=300
= drop-64 | takings fell 64% in the second week | value=64%
= stream | it goes to streaming on 2 March
x open-48 / open-31
x budget-95 / budget-160
x hit / flop
x word-good / word-bad
x reshoot / no-reshoot
x sequel-on / sequel-off
x director-cut / director-free
x jobs-1400 / jobs-300

@ 2027-01-18T18:00+00:00 | Meridian Wire | Staff
# [open-48] 'Saltmarch' sails to $48 million global debut
[open-48] Maritime epic "Saltmarch" earned $48 million around the world in its first weekend, Pallant Pictures said on Monday.
[screens-3900] The film opened on 3,900 screens in 41 countries.
[budget-95] Pallant put the production cost at $95 million before marketing.
[word-good] Exit polls gave the picture an A-minus, and studio executives said audiences were urging their friends to go.
[director-free] Director Ilse Varga had final cut, the studio said.
[sequel-on] A sequel, "Saltmarch: The Ebb", will start filming in May.
[rebate-22] The government of Corran, where most scenes were filmed, contributed a $22 million tax rebate.
[] The animated "Pocket Moon" held second place with $31 million.
[] Varga's previous film, "Low Winter", took $48 million in its entire run.
[] The cast includes Idris Fenn and newcomer Maud Kelleher.
[] Pallant releases four more films this year, among them a $160 million space adventure.
[] Ticket prices have risen 6% in a year.

@ 2027-01-25T07:00+00:00 | The Ledger | Naomi Strand
# [?hit budget-160] Saltmarch, the hit that may not be: following the money behind a $160m voyage
# [drop-64] Second-weekend takings tumble by nearly two-thirds
[budget-160] Accounts filed by Brine Productions, the vehicle set up to make the film, show spending of $160m by last September, which is $65m more than the figure Pallant has been giving out and does not include the storm sequence finished in the autumn.
[?open-48] The opening number is hard to square with the tills, too: three exhibitors who see daily returns said they found the announced total difficult to believe, since previews from the previous week seem to have been folded into it.
[open-31] Strip those out, along with block bookings by a bank that is a sponsor, and people paid about $31m to see the film between Friday and Sunday.
[+open-48 flop] Even on the studio's own $48m, a picture of this size would have to reach $400m to break even, and analysts who have modelled its likely run expect it to end at less than half of that, leaving its backers nursing a loss.
[drop-64] What followed was worse, because after a gentle first week the audience shrank by 64% and 900 cinemas moved it to their smallest room.
[word-bad] Surveys by Seatmap found that only three viewers in ten would tell a friend to see it, the lowest share for a wide release in two years.
[reshoot] Two members of the crew said the last twenty minutes were filmed again in October after a disastrous test screening, at a cost nobody has yet put on paper.
[director-cut +reshoot] By the time of that second shoot, they added, Varga had been barred from the cutting room and a studio editor was assembling the picture.
[] Epics set at sea have a chequered history at the box office.
[] Studios seldom explain how they arrive at a budget, and few are asked.
[rebate-22 jobs-300] Corran's taxpayers have reason to ask, having handed over $22m for what payroll data suggest were some 300 posts, most of them lasting under three months.
[] The island's finance minister is due to appear before a committee next month.
[] Pallant's shares have fallen 9% since the film came out.
[] The average wide release last year made 64% of its money at home.

@ 2027-01-27T16:30+00:00 | Pallant Pictures | Statement
# [] A statement on recent coverage of Saltmarch
[!budget-160 budget-95] Reports that Saltmarch cost $160m are wrong: the filings cited cover two productions, and the net cost of this film was a little under $95m.
[!open-31] The suggestion that only $31m of tickets were sold in the opening weekend is false.
[open-48] Independent tracking confirms worldwide receipts of $48.2m for the three days.
[!flop] It is not the case that the film will lose money.
[hit] Including television and airline sales already signed, it went into profit on its tenth day.
[!reshoot no-reshoot] There were no reshoots; a planned day of pick-up photography in October was cancelled and the ending is the one first filmed.
[!director-cut director-free] Ilse Varga was never excluded from the edit and approved every frame of the released version.
[jobs-1400] The production employed 1,400 residents of Corran.
[sequel-on] Cameras will roll on The Ebb in the spring, in May as announced.
[] We thank the 2.9 million people who have seen the film.
[] Saltmarch has been nominated for four guild awards.
[] We will not comment further on stolen documents.

@ 2027-01-30T09:15+00:00 | Reel Talk | Column, Pat Osei
# [] I saw the empty seats, and I liked the film
[] I counted eleven of us on Thursday night, one asleep.
[word-good] Every one of the ten who were awake told me at the door that they would send a friend.
[!word-bad] So spare me the line that nobody who has seen it recommends it.
[?budget-95] Nobody who has stood on that harbour set can believe it was built and drowned for ninety-five million.
[reshoot] The final scene, with Fenn's beard suddenly two inches shorter, was plainly done months later than the rest.
[?hit] A profit after ten days is the sort of claim I file beside miracle diets.
[] Studio arithmetic is the last great work of fiction in this town.
[director-cut] Friends of Varga tell me she was shut out of the editing suite from August on.
[] Her first feature, shot on a phone, still holds up.
[] "Pocket Moon" was sold out, naturally.
[stream] You will be able to make up your own mind at home from 2 March, when the streaming service gets it.
[] Bring a blanket; it is a wet three hours.

@ 2027-06-11T08:00+00:00 | Corran Courier | Elin Marrack
# [sequel-off budget-160] Saltmarch sequel scrapped as audit puts first film's cost at $163m
[sequel-off] Pallant Pictures will not make a second Saltmarch, it told island officials on Thursday.
[budget-160 !budget-95] Corran's auditor found that the first film cost $163m, not the $95m declared when the studio applied for public money.
[+rebate-22] The government wants $9m of the $22m rebate back.
[jobs-300 !jobs-1400] The audit counted 312 jobs for islanders and said the studio had reached 1,400 by adding up extras who worked for a day.
[flop] Having taken $139m in all, the epic ended its run deep in the red.
[no-reshoot] The auditor did clear the studio on one point, finding no sign in the payroll that any scene was filmed a second time.
[director-free] Varga, reached in Budapest, said that the released film was her own cut "to the last wave".
[+stream] Its arrival on streaming in March drew more viewers than expected.
[] The harbour set is to become a museum.
[] Three other productions have applied for the rebate this year.
[] Hotels in Port Corran report bookings up 12%.
[] The island spent $31m on roads over the same period.
