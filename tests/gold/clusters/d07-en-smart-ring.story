story: d07-en-smart-ring
lang: en
split: develop
subject: tech product launch

= price-349 | The Halden Loop ring costs $349 | value=349 USD
= price-399 | The Halden Loop ring costs $399 | value=399 USD
= on-sale-oct9 | The ring goes on sale on 9 October | time=2025-10-09
= battery-7 | The battery lasts seven days | value=7 days
= battery-4 | The battery lasts about four days | value=4 days
= bp-feature | The ring measures blood pressure without a cuff
= bp-accurate | The blood pressure reading is within 5 mmHg of a cuff | value=5 mmHg
= bp-off | The blood pressure reading is off by far more than 5 mmHg
= no-fda | The blood pressure function has no clearance from the US regulator
= no-fee | The ring works without a subscription
= titanium-24 | The ring weighs 2.4 grams | value=2.4 g
= preorders-300k | Halden took 300,000 pre-orders in the first week | value=300000
= patent-suit | Orbita has sued Halden over patents
= no-ban | The patent suit will not delay sales
= ban-likely | An import ban on the ring is likely
= made-vietnam | The ring is made in Vietnam
= swap-iffy | The ring does not work with iPhones at launch
= first-wearable | It is Halden's first wearable in six years
= five-patents | Orbita accuses Halden of infringing five patents | value=5
x price-349 / price-399
x battery-7 / battery-4
x bp-accurate / bp-off
x no-ban / ban-likely

@ 2025-09-16T18:10+00:00 | Gridline | Staff
# [bp-feature +on-sale-oct9] Halden's first smart ring takes your blood pressure and ships on 9 October
[first-wearable] Halden is back in the wearables business after a six-year absence.
[bp-feature] At an event in Austin on Tuesday the company showed off the Loop, a titanium ring that it says can estimate blood pressure through the finger, with no cuff.
[price-349 on-sale-oct9] It costs $349 in every size and reaches shops in the United States, Canada and Britain on 9 October.
[] Pre-orders opened as the keynote ended.
[titanium-24] At 2.4 grams it is lighter than most wedding bands.
[battery-7] Halden promises a week between charges, and the case holds four more refills.
[bp-accurate] "We are inside five millimetres of mercury against a hospital cuff," said Dana Whitlock, the head of health hardware, to loud applause.
[no-fda] A footnote on the slide said that the feature was for wellness and had not been evaluated by the Food and Drug Administration.
[no-fee] Unlike most rivals, the Loop will show all of its data without a monthly fee.
[swap-iffy] At launch it talks to Android phones only.
[] There is also a sleep score, a nap score and something called a readiness weather report.
[] Sizes run from 5 to 15, and a plastic sizing kit costs nothing.
[] Colours are silver, black and a coppery shade named Ember.

@ 2025-09-24T09:00-04:00 | Harbor Business Journal | Elise Cantrell
# [patent-suit] Orbita takes Halden to court over sensor ring
[patent-suit five-patents] Orbita Inc, the market leader in smart rings, filed a complaint against Halden in federal court in Delaware on Tuesday, alleging infringement of five patents on curved batteries and optical sensors.
[] A parallel petition went to the International Trade Commission, which can stop goods at the border.
[preorders-300k] The timing stings: Halden said a day earlier that 300,000 people had ordered the ring in seven days.
[on-sale-oct9] Deliveries begin on the ninth of next month.
[] That would be roughly a tenth of all the smart rings sold in the world last year.
[ban-likely] Rosalind Achebe, who teaches patent law at Millbrook, put the odds of an exclusion order at "better than even", noting that Orbita has won three such cases in a row.
[made-vietnam] Every Loop is assembled by a contractor near Haiphong, so a border measure would bite.
[] Halden's shares fell 3.1% to $88.40.
[price-399] The ring, which sells for $399, is meant to revive a hardware division that lost $610m last year.
[first-wearable] Halden has put nothing on its customers' bodies since it quit the field six years ago.
[] Orbita asks for damages and a jury trial.
[] It claims that two of its former engineers carried drawings to Halden in 2022, a charge that Halden denies.
[no-ban ~on-sale-oct9] "Customers will get their rings on the day we promised, lawsuit or no lawsuit," said Halden's general counsel, Peter Szabo.
[] A first hearing is set for 12 November.
[] Orbita itself was sued by a Finnish maker in 2021 and settled.

@ 2025-10-11T10:30+01:00 | The Courier Weekend | Tom Ashgrove
# [] Ten days with a ring that thinks I am dying
[] I should say at once that I am a slim man of 46 who cycles to work.
[~bp-off] On the first morning the Loop announced that my pressure was 161 over 98, which sent me to the surgery, where a nurse with a cuff found 122 over 79.
[bp-off] Over ten days the two disagreed by an average of 17 points, three times more than Halden allows.
[no-fda] The leaflet does admit, in grey type, that no American regulator has passed this part of the product.
[] My wife's readings were worse, and she enjoyed them more.
[~bp-feature] No other ring on sale even tries to read blood pressure, so a little patience may be in order.
[battery-4] The week of battery life turned out to be four days, five if I switched off the sleep tracking.
[titanium-24] It is admittedly lovely to wear, since at under two and a half grams you forget that it is there.
[] The finish picked up a scratch from a bicycle lock on day two.
[no-fee] I am glad that there is nothing to pay each month.
[~swap-iffy] My daughter, who has an iPhone, could not pair it at all.
[?preorders-300k] Halden boasts of 300,000 orders, though the analyst I called thinks that a third of those were sizing kits.
[] Returns are free for 30 days.
[price-349] Somebody else may have it for the $349 that it cost me.
[] Mine goes back on Monday.

@ 2025-10-20T07:45-05:00 | MedDevice Watch | Dr Lena Hartog
# [~no-fda] Cuffless and unclear: the regulatory hole that the Loop slipped through
[no-fda] Halden's Loop reached fingers this month without a single page being reviewed by the FDA.
[] It could do so because the agency draws its line at intended use.
[] A product that diagnoses hypertension needs clearance, and one that "offers a trend for wellness" does not.
[?bp-accurate] The company's claim of five-millimetre accuracy rests on 62 volunteers aged 21 to 40, none of them hypertensive, and cardiologists who have read the summary do not think it can be generalised.
[] The standard for cuffs asks for 85 people with a spread of pressures.
[bp-accurate] Halden told this newsletter that the margin had since been confirmed in a second cohort of 110, with a mean error of 4.6 mmHg.
[] It declined to share the data before publication.
[battery-7] In our bench test the cell ran for six days and 22 hours, which is fair to call a week.
[~first-wearable] The firm has form: its previous wearable, a wristband, was withdrawn in 2019 amid complaints of skin burns.
[~no-ban] The patent fight looks like noise in comparison, because trade cases take 16 months and sales will carry on in the meantime.
[five-patents ~patent-suit] Orbita's lawyers accuse Halden of taking five of its inventions.
[] Senators have asked the agency to explain its line by Christmas.
[made-vietnam] Inspectors have no access to the Vietnamese plant that builds the ring.
[] Doctors, meanwhile, are receiving printouts.
[] One practice in Ohio has put up a sign asking patients to leave their rings at home.
