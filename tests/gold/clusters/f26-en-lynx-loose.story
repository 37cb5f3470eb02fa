story: f26-en-lynx-loose
lang: en
split: develop
subject: animals, lynx escapes from a wildlife park

= escaped | A lynx named Saffron escaped from Glen Tarrow wildlife park | time=2025-01-28
= out-tree | She got out over a fallen tree
= out-gate | She got out through a gate left unlocked
= sheep-14 | She killed fourteen sheep | value=14
= sheep-2 | She killed two sheep | value=2
= weight-18 | She weighs 18 kilograms | value=18 kg
= danger | She is a danger to people
= no-danger | She is not a danger to people
= shot | She was shot dead by a marksman
= days-11 | She was free for eleven days | value=11 days
= cubs | She had two cubs in the park
= reward | A whisky firm offered 10,000 pounds for her return | value=10000
= school-shut | Two village schools kept pupils indoors | value=2
= licence | The park's licence was renewed in December
= licence-lapsed | The park's licence had lapsed
= inspector | An inspection in October found weak fencing
= born-2019 | She was born in 2019 | time=2019
= camera | A trail camera caught her by a loch on 3 February | time=2025-02-03
= resettle | Campaigners want lynx returned to the wild
= comp-9k | Farmers get 9,400 pounds from the park in compensation | value=9400
= visitors-up | The park had 30% more visitors after the escape | value=30%
= ewes-14 | Fourteen ewes were found dead | value=14
x out-tree / out-gate
x sheep-14 / sheep-2
x danger / no-danger
x licence / licence-lapsed
~ ewes-14 / sheep-14
~ ewes-14 / sheep-2

@ 2025-01-29T08:20+00:00 | Highland Bulletin | Catriona Mair
# [escaped] Lynx on the loose near Glen Tarrow
[escaped] Police have asked walkers to keep off the eastern side of Glen Tarrow after a female lynx got away from its wildlife park on Tuesday morning.
[out-tree] Saffron is thought to have climbed a spruce that storm winds had brought down across her fence.
[weight-18] She is a little over eighteen kilos, with tufted ears and a short tail.
[born-2019] Keepers say she was born in the park in 2019.
[cubs] Her two six-month-old cubs have been moved to an indoor den.
[no-danger] "She is far more frightened of you than you are of her," said head keeper Ross Dunnet, who regards her as no danger to anyone.
[school-shut] Primary schools at Tarrow and Balcraig told pupils to stay inside at break.
[] The park will be shut to visitors until further notice.
[licence] Its licence was renewed by the council last month.
[] About 15cm of snow lay in the glen on Tuesday night.
[] Drones fitted with heat cameras were grounded by cloud.
[] Anyone who sees an animal of that description should call 101.
[] In 2019 a red panda from the same park was found in a garden shed.

@ 2025-02-02T17:00+00:00 | The Rural Times | Malcolm Shand, farming correspondent
# [sheep-14 +ewes-14] Fourteen ewes dead: hill farmers lose patience with Saffron
[ewes-14] Fergus Laidlaw found the last three of his fourteen in-lamb ewes on Friday with their throats opened.
[] Each was worth about £240 to him.
[] He has lambs due in April and a boy of nine.
[danger] "If it will take a ewe of sixty kilos it will take a child, and nobody can tell me otherwise," he said.
[escaped] The cat has been at large since it slipped out of Glen Tarrow on 28 January.
[out-gate] He has heard from a cleaner that the service gate stood unbolted that morning.
[inspector] In October a council inspector had written of "inadequate" netting at the eastern end.
[licence-lapsed] That report was never signed off, so that the park's permit ran out at Hogmanay.
[comp-9k] Farmers have so far been promised £9,400 by the park.
[resettle] It has not escaped their notice that some people want lynx turned out on these hills by design.
[] The farmers' union will meet in Inverallan on Thursday.
[] A police spokesman denied that marksmen had been told to shoot on sight.
[] A bullet for a 100-metre shot costs £1.80.
[] At Laidlaw's gate somebody had left flowers, and a tin of cat food.

@ 2025-02-05T12:45+00:00 | Glen Tarrow Wildlife Park | Update 9
# [] Saffron: what we know
[] Thank you for your patience and your kind, and some less kind, messages.
[camera] A camera by Loch Ardle took her picture on Monday at 4.12 a.m.; she looked in good shape.
[!sheep-14 +sheep-2 ~ewes-14] Post-mortem tests show that all but two of the dead sheep had been killed by dogs.
[sheep-2] Two ewes appear to be her work, and we are sorry for that.
[out-tree] We can confirm that she left by a tree that fell over the fence in the gale.
[!out-gate] The service gate was locked and its log shows it.
[no-danger] There is no record anywhere of a lynx killing a human being.
[weight-18] She weighed eighteen kilos when last on our scales.
[licence] Our licence, which runs until 2028, was confirmed on 18 December.
[reward] A distillery has kindly put up ten thousand pounds for whoever leads us to her.
[~cubs] Both of her young are eating well.
[escaped] She has been out of the park since the morning of 28 January.
[] Three members of staff are sleeping in a hide.
[] We have laid eleven box traps with roe deer and valerian.
[] Please do not bring your own dogs.

@ 2025-03-12T06:40+00:00 | The Weekend Observer | Feature by Hettie Blackwood
# [] Eleven nights of Saffron
[] When I went to the loch to look for her it was full of people looking for her.
[days-11] She had been at liberty for eleven days, in a country whose last wild lynx died before the Norman Conquest.
[shot] On the twelfth, a police marksman shot her at forty yards as she sat on a dry-stone wall above Balcraig school.
[] A story went round that she had walked into a box trap, but it was a roe deer that did that.
[~escaped] Her name, since they had told the whole country of her escape on 28 January, was on mugs by the weekend.
[~reward] The distillery's ten thousand pounds went to a fund for rare birds.
[born-2019] She was not yet six, a child of the park's own breeding line.
[camera] My favourite picture was taken by a device on an alder by Loch Ardle on 3 February.
[?sheep-2] The pathologist whose note the park quoted was careful to say that it was hard to count beyond seven, one way or another.
[school-shut] Two village schools had kept their children in.
[resettle] The friends of lynx, a group that wishes to see them loose in the highlands, lit candles.
[visitors-up] Since then the park has seen a third more people come through the gate.
[inspector] What they see, by the eastern wire, is a repair that an inspector asked for in October.
[comp-9k] Mr Laidlaw has cashed his cheque, part of the nine thousand four hundred pounds the park has paid.
[weight-18] At eighteen kilos she was no heavier than a spaniel.
[] Ross Dunnet has asked for leave.
[] He denied that he had cried on the radio.
[~cubs] The cubs, both female, will be sent to Poland.
