story: e08-en-cheese-listeria
lang: en
split: develop
subject: food safety, listeria in soft cheese

= recall | Fellbridge Dairy recalled its Hazelwick soft cheese | time=2024-11-04
= wheels-9200 | The recall covers 9,200 cheeses | value=9200
= ill-13 | 13 people fell ill | value=13 | time=2024-11-06
= ill-21 | 21 people have fallen ill | value=21 | time=2024-11-14
= deaths-2 | Two people have died in the outbreak | value=2
= deaths-1 | One death has been linked to the cheese | value=1
= baby | A pregnant woman lost her baby
= found-sept | The dairy's own tests found listeria in September | time=2024-09
= first-nov | The dairy first learned of listeria on 1 November | time=2024-11-01
= milk-source | The raw milk from a supplying farm was the source
= drain-source | The bacteria came from a drain in the ripening room
= stores-340 | The cheese was sold in about 340 shops | value=340
= online-only | Part of the batch went to restaurants through a wholesaler and was not listed in the first recall
= inspect-2021 | The dairy was last inspected by the council in 2021 | time=2021
= inspect-2023 | The dairy was inspected in 2023 and given the top rating | time=2023
= reopen-dec | The dairy will restart production in December | time=2024-12
= reopen-never | The dairy is unlikely ever to reopen
= jobs-46 | The dairy employs 46 people | value=46
= pasteurised | Hazelwick is made with unpasteurised milk
= prosecute | The food regulator is considering prosecution
= others-safe | Fellbridge's other products are not affected
x deaths-2 / deaths-1
x found-sept / first-nov
x milk-source / drain-source
x inspect-2021 / inspect-2023
x reopen-dec / reopen-never
~ ill-13 / ill-21

@ 2024-11-06T17:05+00:00 | United Newswire | Consumer desk
# [recall +ill-13] Soft cheese recalled as 13 fall ill with listeria
[~recall] Shoppers were told on Wednesday to return or throw away Hazelwick, a soft cheese made by Fellbridge Dairy, after it was tied to an outbreak of listeriosis.
[ill-13] Thirteen cases with the same genetic fingerprint have been confirmed across four counties, the Food Assurance Agency said.
[recall +wheels-9200] The dairy began withdrawing the product on Monday, and the notice now takes in all 9,200 cheeses with use-by dates between November 2 and December 11.
[stores-340] They were stocked by some 340 delicatessens, farm shops and supermarket counters.
[pasteurised] Hazelwick is produced from raw, unpasteurised milk and sells for about £7 a piece.
[] Listeria can cause severe illness in pregnant women, newborns, the over-65s and people with weak immune systems.
[] Symptoms may take up to 70 days to appear.
[] The agency said it was too early to say whether anyone had died because of the cheese.
[first-nov] Fellbridge Dairy said a routine laboratory result received last Friday, November 1, was the first it knew of any contamination.
[] "We are devastated," said managing director Hugh Tarleton, whose grandmother founded the business in 1951.
[~others-safe] Other Fellbridge products, including its hard cheeses and butter, are not affected.
[] A helpline has been set up and will be staffed until 8 p.m. each day.

@ 2024-11-11T06:00+00:00 | The Wolds Gazette | Patsy Quill
# [] 'She only had it on a cracker': family's grief after cheese outbreak
[] Audrey Mellors bought her last Hazelwick at the Saturday market, where she had been buying it for thirty years.
[deaths-2] The 81-year-old is one of two people whose deaths have been put down to the outbreak, her family were told on Friday.
[] Her daughter, Jean, said doctors first suspected a stroke.
[baby] A woman from Thornby, five months pregnant, has miscarried.
[recall] It was a week ago today that Fellbridge pulled its best-known cheese.
[ill-13] Thirteen people were known to be sick when the alarm was first raised.
[] The market stallholder, Ken Ruddock, said he had followed the withdrawal to the letter and felt sick about it.
[+jobs-46] In the village of Fellbridge, where the creamery provides 46 jobs, feelings are mixed.
[] "They've done more for this place than the council ever has," said publican Lorna Hirst.
[inspect-2021] Council records obtained by the Gazette show that environmental health officers last set foot in the plant in 2021.
[] The council has lost three of its five food inspectors since then.
[milk-source] People who know the business say the trouble began with milk from one of its four suppliers, where cows had been ill in August.
[] The farm concerned did not return calls.
[~wheels-9200] Tarleton vans have been collecting the nine thousand-odd returned wheels and taking them to an incinerator near Hull.
[] The parish council has postponed its annual cheese supper.

@ 2024-11-14T10:30+00:00 | Fellbridge Dairy | Statement
# [] Statement from Hugh Tarleton, managing director
[] I want to begin by saying sorry to every family that has been hurt.
[ill-21] We understand that the number of people taken ill now stands at twenty-one.
[deaths-1] Health officials have told us that our cheese was a factor in one death, and we think of that person every day.
[!found-sept ~first-nov] Reports that we sat on bad results from September are untrue, because the positive sample taken that month was from a boot-wash tray and not from food or the rooms where it is made.
[drain-source] Swabs by our consultants matched the outbreak strain to a cracked floor drain in the ripening room.
[] The drain was fitted when the room was extended in 2009.
[inspect-2023] We were inspected in March 2023 and awarded a five, the best score there is.
[stores-340] We telephoned each of the 340 or so stockists ourselves in the first two days.
[reopen-dec] Once the floor has been relaid and tested, we intend to be making cheese again before Christmas, in the second week of December.
[+jobs-46] All 46 of our people are being paid in full in the meantime.
[online-only] A pallet that went to restaurants by way of a wholesaler was missing from our first notice, and that mistake was ours.
[] We have written to our insurers about a fund for those affected.
[~others-safe] Cheese made in the main dairy, on the other side of the yard, has tested clear 58 times out of 58.
[] We will not be giving interviews while the investigation goes on.

@ 2024-11-22T07:00+00:00 | Grocer & Larder | Fergus Innes
# [prosecute] Regulator weighs charges over Hazelwick
[prosecute] Fellbridge Dairy could find itself in court, as the Food Assurance Agency is deciding whether to bring a case over its handling of the listeria outbreak.
[found-sept] Laboratory files passed to the agency show the firm had a positive swab from the ripening room on September 19, six weeks ahead of its public warning.
[recall] The dairy began withdrawing the product on Monday, November 4.
[online-only] One thing the original notice left out was a consignment sold to 28 restaurants by a London wholesaler.
[] Four of the sick had eaten Hazelwick in a tart and had never heard of the dairy.
[ill-21] Twenty-one infections have been logged in total, with none since November 9.
[deaths-2 +baby] Two patients died and one pregnancy ended.
[drain-source] The agency's own samples point to the same split drain under the ripening shelves that the company's consultants found.
[inspect-2023] The local authority, for its part, had given the place full marks in spring 2023.
[?milk-source] Microbiologists doubt the theory that a herd was to blame, since bulk-tank samples from all four farms came back clean.
[reopen-never] Trade sources think the gates will stay shut for good, with two supermarket chains having already given Fellbridge's shelf space to rivals.
[+pasteurised] Makers of other raw-milk cheeses, of which Hazelwick was among the best known, fear a new compulsory test-and-hold rule.
[] A hold of five days would cost a small producer about £46 a batch, according to the Artisan Makers' Guild.
[] The guild's chair, Moira Pennant, denied that raw milk was inherently dangerous.
[] France, she noted, makes 200,000 tonnes of it into cheese a year.
[+jobs-46] For now 46 people in a small village are waiting for a telephone call.
[] Insurers put the final bill for the recall at £2.1m.
