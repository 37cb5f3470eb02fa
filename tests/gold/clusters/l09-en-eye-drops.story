story: l09-en-eye-drops
lang: en
split: develop
subject: health scare, contaminated eye drops

= recall | Clarivue recalled its eye drops | time=2025-10-02
= bottles-340k | The recall covers 340,000 bottles | value=340000
= ill-27 | 27 people were infected | value=27 | time=2025-10-09
= ill-58 | 58 people were infected | value=58 | time=2025-10-30
= blind-4 | Four people lost sight in an eye | value=4
= blind-2 | Two people lost sight in an eye | value=2
= died | A man of 79 died
= nodeath | No death is linked to the drops
= resist | The germ resists all common antibiotics
= treat | The germ responds to ordinary antibiotics
= filler | A faulty filling machine at Lathrop let the germ in
= caps | Caps from a supplier carried the germ
= knew-june | The company had complaints in June | time=2025-06
= knew-sept | The first complaint reached the company on September 24 | time=2025-09-24
= states-31 | The drops were sold in 31 states | value=31
= inspect-never | Regulators had never inspected the Lathrop plant
= inspect-24 | Regulators inspected the Lathrop plant in 2024 | time=2024
= ceo | Chief executive Grant Sowell resigned
= stop | People should stop using the drops at once
= safe-single | The single-dose vials are safe
= restart | The plant restarts on November 17 | time=2025-11-17
= plant-closed | The plant stays closed until next year
x blind-4 / blind-2
x died / nodeath
x resist / treat
x filler / caps
x knew-june / knew-sept
x inspect-never / inspect-24
x restart / plant-closed
~ ill-27 / ill-58

@ 2025-10-09T14:00-04:00 | Continental Wire | Health desk
# [ill-27 ~recall] Recalled eye drops tied to 27 infections
[ill-27] Twenty-seven people have caught eye infections linked to drops made by Clarivue, federal health officials said Thursday.
[blind-4] Four of them have lost the sight of one eye.
[recall +bottles-340k] The company last week recalled 340,000 bottles of Clarivue Daily.
[states-31] They were sold in 31 states.
[stop] Officials urged people to stop using the product immediately.
[safe-single] Clarivue's single-dose vials are made elsewhere and are not affected.
[resist] The bacterium involved is resistant to every antibiotic commonly used for the eye, the agency said.
[knew-sept] Clarivue said it learned of the problem from a complaint on September 24.
[] Artificial tears are used by an estimated 117 million Americans.
[] A rival's drops were recalled in 2023 after four deaths.
[] The agency declined to say whether charges were being considered.
[] Redness, discharge and pain are the usual signs of infection.

@ 2025-10-14T05:30-07:00 | San Joaquin Register | Pilar Escamilla
# [inspect-never] No inspector ever set foot in eye-drop plant
[inspect-never] In the nine years it has been open, the Lathrop plant at the center of a national health scare has not had a single visit from the federal drug agency, records show.
[filler] Two people who worked on Line 3 say they warned in spring that the filling machine leaked and that water got into the bottles.
[knew-june] The customer-service log has eleven callers with swollen eyes by the end of June.
[died] Among those who fell ill is Walter Brandvik, 79, of Manteca, who died of an infection that had spread from his left eye.
[] His daughter Kim keeps the bottle in a sandwich bag.
[ill-27] There were 27 patients in all when Washington last counted.
[bottles-340k] About a third of a million bottles, 340,000, are being called back.
[~recall] Since October 2, when the company began pulling the drops, the parking lot has been empty.
[] The plant employs 260 people.
[states-31] What left its dock went to drugstores in 31 states.
[blind-2] Doctors in the two hospitals that treat all the patients told the Register that two have gone blind in one eye.
[resist] Their cultures, one of them said, shrugged off each of the antibiotics that an eye doctor keeps on hand.
[] Lathrop's mayor said the city would help families with rent.
[] He denied that the plant had been offered a tax break to stay.
[] The log also has a caller who liked the new cap.

@ 2025-10-16T12:00-04:00 | Clarivue Inc. | Letter to customers
# [] An update from Clarivue
[] To everyone who trusted our drops, we are sorry.
[recall +bottles-340k] On October 2 we asked for 340,000 bottles of Clarivue Daily back.
[stop] If you have a bottle of Clarivue Daily, please don't put another drop from it in your eyes.
[safe-single] Our single-use vials come from a different plant and you can go on using them.
[caps] Our investigation traced the contamination to caps bought from an outside supplier.
[knew-sept] We first heard of a case on the 24th of September and acted within eight days.
[inspect-24] The agency's inspectors spent three days at Lathrop in 2024.
[nodeath] To our knowledge none of the infections has cost a life.
[treat] We are relieved that doctors report good results with standard antibiotic treatment.
[restart] Production resumes on November 17, on new equipment.
[] Some of you have asked about our contact-lens solution, which is made in Ireland.
[] Refunds take about 27 days.
[] We do not sell our customers' data.

@ 2025-10-30T16:45-04:00 | Vial & Blister | Trade weekly, Norman Achebe
# [ceo ~ill-58] Clarivue's Sowell out as eye-drop cases double
[ceo] Grant Sowell has left as chief executive of Clarivue, and the finance chief takes his place until a successor is found.
[ill-58] Cases rose to 58 this week.
[blind-4] As for vision, the agency counts four patients with an eye that no longer sees.
[died !nodeath] Its investigators list the death of a Californian of 79 as caused by the drops.
[resist] Laboratories have thrown the whole shelf of eye antibiotics at the strain, and nothing works.
[!caps] Swabs of 4,000 caps in the supplier's warehouse found nothing, so that explanation is off the table.
[filler] What remains is the filler on Line 3, where a worn seal drew in rinse water.
[?knew-sept ~knew-june] The agency is not persuaded by the company's account that it heard nothing before late September.
[knew-june] Retailers had passed on reports of sore eyes three months earlier, in June.
[plant-closed] Lathrop won't fill a bottle before 2026, suppliers have been told.
[states-31] Pharmacies in 31 states, meanwhile, must account for what they sold.
[stop] Nobody should still be using the bottles at home, officials repeated.
[safe-single] Vials that hold one dose, filled at another site, remain on sale as safe.
[inspect-never] One lesson is that a sterile plant can run for nine years with no federal inspection.
[] Another is to date one's letters carefully.
[] A bill in Congress would pay for 200 more inspectors.
[] Clarivue shares are down 58% for the year.
