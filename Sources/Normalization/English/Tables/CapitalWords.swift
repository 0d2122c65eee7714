extension Tables {
  /// Common words and names that would be taken for initialisms where a line of small letters has them
  /// in capitals: "FOX NEWS", "LOS ANGELES (AP)", "RIGHTS". Those of 54 MB of newspaper text that are
  /// short or hard to say by their letters, and stand in small letters far more often than spelled.
  static let capitalWords = WordTable(
    words: """
      abia able abu acid acre acts adam adds aged ages aid aide aim aims airstrike akin al
      alan alex ali alia ally alma alt amid amir amongst amy andy ann anna anne ant anti app
      apps apr aqsa arab arch area aren arms army arts asia asks ate atop attempts au aug
      aunt auto ave aviv axe axed axis aza baby backdrop bags bail ban band bang bans bar
      bare barr bars base bash bath bay bear beds beef beer bell belt ben benchmark bent
      beta beth bets bias bid bids bike bill bin bio bird birthday bite bits biya blew bloc
      blog blow bob boko bond boot bore born bout bow bowl boys brad bros bug bulk bump burn
      bury bus bush bust busy buys buzz cafe cage cake calf calm camp cap cape caps capt
      card care carl cars cart case cast cats cave cell cent ceos chad chat chef chen chi
      cite clad clay club clue coal coco code coin col cole construct cope copy core corn
      corp cost coup cow cows cox crew cruz cry cuba cubs cult curb cure cusp cuts da dam
      dame damn dan dana dar dare dark data dave dawn days de deaf dean dear deb debt dec
      deck deem defy deif deir del dell dem dems dent deny der des desk deutsche dev di dial
      dick die died dies diet dig dip dire dirt disc dive dock dogs doha dome don door dos
      dose doug dow downgrade drag draw drew drug drum dry du dual due dues dug duke duly
      dumb dump duo dust duty ear earn ears ease east easy eau echo eden edge egg eggs eid
      eighth el elon else emma ends enshrined enso epee epic eric es euro evan eve ever evil
      evs exam exit eyes fact fade fail fair fake fame far fare farm fast fat fear feat feb
      fed fee feed feel fees feet fell felt fend feud few fiat fights fill firm firsthand
      fish fist fit fits five fix fla flat fled flee flew flights flow flu fly foe foes foil
      folk foot ford form fort foul four fox fred fuel fun fund fury gaia gang gap gaps gary
      gate gave gay gaza gear gen gene gets gift gig gigs gill glad glen go goal golf gonz
      grab gray greg grew grey grid grim grow gulf guo gut guy guys gym hack hai hail hair
      hajj half halt ham hampshire hamstring hang hardship hardships harm hat hats haul hear
      heed heights held hell helm hero hid hide hike hill him hint hip hire hits ho hoax
      holy hong hook hop hope host hour hub hubs hug huge hull hung hunt hurt hush hutu hype
      ian icon idea igbo imam inc inch indo info ink ins insights iowa iran iraq ire iron
      isle item ivan jab jabs jack jail jake jan jane jay jazz jean jeff jen jens jets jews
      jill jim jinping jio job joe joel john join joke jon jong jose josh juan judo jul july
      jump jun june junk jury kano kanu kate katz kay keen keir ken kent kept keys kfar khan
      kid kiev kim kit kits knee knew kong kyiv kyle lab labs lady lag lags lai lake lakh
      land landscape landslide lane lap las lawn laws lay lays lazy le lead leak lean led
      lee left leg legs lend length lengthy lens lent lets levy lez liam liar lib lid lie
      lied lies lift lightly lightning lights limb lin link lion lips lisa list lit liu liz
      loan loci lock log logo logs lone loop lord los lose lost lots loud lows lucy luis
      luke lump lung lure lviv lynn mac mail maj male mall mao maps mar marc mark mars mart
      mary mask mass math matt me meal mean meet mega meme memo meng menu mere met meta mid
      mike mile milk mill minh mini mitt mob mode modi monthly months move mud mum musa musk
      nail name nat navy nazi neck neil net nets nic nick nightclub nightmare nights nike
      nod non norm northwest nose nov nova oath obi obstruct oct odd odds offs offshore ohio
      olds olu oman omar once ones open oral ore oreo org ours oust outs oval overthrow owe
      owed owes owl owns pace pact pair pale palm park paso pass past pat path paul pave pay
      pays peak peer pele pen pent peru pete pets pew phil pic pier pig pigs pile pink pipe
      pit pity plea plot plug plus pod poet pond pool pop pope pork porn port pose post pour
      pray prey pro prof promptly prop pub pubs pull pulp pump pure put puts quit quo raab
      raft rage rail ramp ran rang rap rape rare rats raw ray rays rear reid rein rely rent
      rep rest rev rice rick rico rid ride rife rift rig rightful rightly rights rio riot
      rise risk rock rod rode rohr roll roma ron roof room root rope rose ross rot row rows
      roy ruiz rule runs rush ruth ryan sack safe saga sail sake salt same san sand sang
      sans santa sao sara sat saw scam scan schmidt sean seed seek seem seen sees self sell
      semi sen send sent sept set sets sex shah sham shaw shed shia shin shit shoe shut shy
      side sights sign silk sin sink sir sit site sits size ski skin slam slap slew slid
      slightly slim slot slow slur snow snub soap soar sofa soft soil sole solo son sons
      sony sore sort soul soup sow sox spam spat spin spot spun spur spy sri stay step stir
      strength strengths strzok subscribe sue sued suit sum sums sumy sung sunk sure surf
      swap sway swim tag tai tail tale tape task tat tata taxi tea tear tech ted teen tel
      tell tend tens tent term test thai them thin thoughts thus tick tide tie tied tier
      ties tightly tim tiny tit todd toe told toll tom ton tons tony tool tops tore torn
      tory tour toy toys trap tree trey trio trump try tsai tune turf turn twin type uche
      ugly unit upon urge use used user uses utah van vans vary vast veil vest vet veto vice
      vied view vile vis void von vow vows wade wage wake wal walz wang ward warmth warn
      wars wary wash watchdog wave ways weak wear web well west wet wide wife wind wins wipe
      wire wise wish withdraw withdrawn withdrew withstand woes wolf won wong woo word wore
      work workplace workshop workshops worlds worldwide worn wrap wray xi xiao yagi yang
      yard yee yen yingst yoav yoga york yorkshire youngster yuan zero zhao zoo
      """)
}
