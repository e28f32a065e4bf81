/*
 * Written by scripts/place-names/generate-cities.cjs; do not edit. Place names from GeoNames (https://www.geonames.org),
 * Creative Commons Attribution 4.0: capitals and places of 50,000 people, of 5,000 to 10,000 in English-speaking countries.
 */

/** Capitals and cities of 400,000 people or more, apart by `|` (line ends mean nothing). */
export const majorCityNames = `
Aba|Abeokuta|Abidjan|Abobo|Abu Dhabi|Abu Ghurayb|Abuja|Acapulco de Juarez|Accra|Adamstown|Adana|Addis Ababa|Adelaide|Aden|Ado-Ekiti|Agadir|Agra|
Aguascalientes|Ahmedabad|Ahvaz|Ajman City|Ajmer|Akola|Akure|Al Ahmadi|Al Basrah al Qadimah|Al Hudaydah|Al Kharj|Al Mahallah al Kubra|Al Mansurah|
Al Mawsil al Jadidah|Albuquerque|Aleppo|Alexandria|Algiers|Aligarh|Allahabad|Almaty|Alofi|Alvaro Obregon|Amagasaki|Amman|Amravati|Amritsar|Amsterdam|
Ananindeua|Andorra la Vella|Ankara|Ansan-si|Anshan|Antalya|Antananarivo|Antipolo|Antwerpen|Anyang|Anyang-si|Aparecida de Goiania|Apia|Aracaju|Arak|
Ardabil|Arequipa|As Sulaymaniyah|Asansol|Ashgabat|Asmara|Astrakhan|Asuncion|Asyut|Athens|Atlanta|Auckland|Aurangabad|Austin|Avarua|Azadshahr|
Azcapotzalco|Bacolod City|Bagcilar|Baghdad|Bahawalpur|Bahcelievler|Baku|Balikpapan|Baltimore|Bamako|Bandar Lampung|Bandar Seri Begawan|Bandung|Bangkok|
Bangui|Banjarmasin|Banjul|Banqiao|Baoding|Baotou|Barcelona|Bareilly|Barnaul|Barquisimeto|Barranquilla|Basrah|Basse-Terre|Basseterre|Batam|Battagram|
Bayan Nur|Bei'an|Beijing|Beira|Beirut|Bekasi|Belem|Belford Roxo|Belgaum|Belgrade|Belmopan|Belo Horizonte|Bengaluru|Bengbu|Benghazi|Benin City|Benoni|
Benxi|Berlin|Bern|Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhiwandi|Bhopal|Bhubaneshwar|Bien Hoa|Bikaner|Bilimora|Birmingham|Bishkek|Bissau|Blantyre|
Bloemfontein|Bogor|Bogota|Bokaro|Boksburg|Borivli|Boston|Bouake|Boumerdas|Brampton|Brasilia|Bratislava|Brazzaville|Bremen|Bridgetown|Brisbane|Bristol|
Brooklyn|Brussels|Bryansk|Bucaramanga|Bucharest|Bucheon-si|Budapest|Budta|Buenos Aires|Bulawayo|Bursa|Busan|Cagayan de Oro|Cairo|Calabar|Calgary|Cali|
Callao|Caloocan City|Camayenne|Campinas|Campo Grande|Canberra|Cancun|Cangzhou|Cankaya|Cape Town|Caracas|Cardiff|Carrefour|Cartagena|Casablanca|
Castries|Cayenne|Cebu City|Chandigarh|Changchun|Changde|Changsha|Changshu City|Changwon|Changzhi|Changzhou|Chaoyang|Chaozhou|Charlotte|
Charlotte Amalie|Cheboksary|Chelyabinsk|Chengde|Chengdu|Chennai|Cheongju-si|Chiba|Chicago|Chiclayo|Chihuahua|Chisinau|Chittagong|Chongqing|Cimahi|
City of Balikpapan|Ciudad Apodaca|Ciudad Guayana|Ciudad Lopez Mateos|Ciudad Nezahualcoyotl|Cochabamba|Cochin|Cockburn Town|Coimbatore|Colombo|
Colorado Springs|Columbus|Conakry|Constantine|Contagem|Copenhagen|Cordoba|Cotonou|Coyoacan|Cuauhtemoc|Cuautitlan Izcalli|Cucuta|Cuiaba|Culiacan|
Curitiba|Cuttack|Da Nang|Dadonghai|Dadukou|Daegu|Daejeon|Dakar|Dalian|Dallas|Damascus|Dammam|Dandong|Dar es Salaam|Dasmarinas|Datong|Davangere|Davao|
Dehra Dun|Delhi|Denpasar|Denver|Depok|Detroit|Dhaka|Dili|Diyarbakir|Djibouti|Dnipro|Dodoma|Doha|Dombivli|Donetsk|Dongguan|Dortmund|Douala|Douglas|
Dresden|Dubai|Dublin|Duisburg|Duque de Caxias|Durban|Durgapur|Dushanbe|Dusseldorf|East Jerusalem|East London|Ebute Ikorodu|Ecatepec de Morelos|
Edinburgh|Edmonton|El Paso|Enugu|Erbil|Erzurum|Esenler|Eskisehir|Essen|Faisalabad|Faridabad|Feira de Santana|Fes|Florianopolis|Flying Fish Cove|
Fort Worth|Fort-de-France|Fortaleza|Foshan|Frankfurt am Main|Freetown|Fresno|Fukuoka|Funafuti|Fushun|Fuxin|Fuzhou|Gaborone|Garoua|Gaya|Gaza|Gaziantep|
Gdansk|General Santos|Genoa|George Town|Georgetown|Ghaziabad|Gibraltar|Gitega|Giza|Glasgow|Goiania|Gold Coast|Gorakhpur|Goteborg|Goyang-si|Grytviken|
Guadalajara|Guadalupe|Guangzhou|Guankou|Guarulhos|Guatemala City|Guayaquil|Guilin|Guiyang|Gujranwala|Gulbarga|Guli|Guntur|Gustavia|
Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Hachioji|Hagatna|Haikou|Haiphong|Hamadan|Hamah|Hamamatsu|Hamburg|Hamhung|Hamilton|Handan|Hangzhou|
Hannover|Hanoi|Haora|Harare|Harbin|Hargeysa|Havana|Hefei|Hegang|Helsinki|Hengshui|Hengyang|Hermosillo|Heroica Matamoros|Himeji|Hirakata|Hiroshima|
Ho Chi Minh City|Hohhot|Homs|Homyel'|Honcho|Hong Kong|Honiara|Houston|Hsinchu|Huai'an|Huaibei|Huainan|Huangshi|Hubli|Hwaseong-si|Hyderabad|Ibadan|
Ibague|Ilorin|Incheon|Indianapolis|Indore|Ipoh|Iquitos|Irkutsk|Isfahan|Islamabad|Istanbul|Ivanovo|Izhevsk|Izmir|Iztapalapa|Jabalpur|Jaboatao|
Jaboatao dos Guararapes|Jacksonville|Jaipur|Jakarta|Jalandhar|Jalgaon|Jambi City|Jamestown|Jammu|Jamnagar|Jamshedpur|Jeddah|Jeju City|Jeonju|Jerusalem|
Jhansi|Jiamusi|Jiangmen|Jianshui|Jiaojiang|Jiaozuo|Jiaxing|Jieyang|Jilin|Jinan|Jining|Jinzhou|Jixi|Joao Pessoa|Jodhpur|Johannesburg|Johor Bahru|
Joinville|Jos|Juarez|Juba|Juiz de Fora|Kabul|Kaduna|Kagoshima|Kahriz|Kaifeng|Kaliningrad|Kalininskiy|Kalyan|Kampala|Kampung Baru Subang|Kananga|
Kanazawa|Kano|Kanpur|Kansas City|Kaohsiung|Karabaglar|Karachi|Karagandy|Karaj|Karbala|Karol Bagh|Kassala|Kathmandu|Katsina|Kawaguchi|Kawasaki|Kayseri|
Kazan|Kemerovo|Kerman|Kermanshah|Khabarovsk|Khabarovsk Vtoroy|Kharkiv|Khartoum|Khulna|Kigali|Kingston|Kingstown|Kinshasa|Kirkuk|Kirov|Kisangani|
Kitakyushu|Kitwe|Klang|Kobe|Kolhapur|Kolkata|Koln|Kolwezi|Konya|Korba|Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousseri|Kowloon|Kozhikode|Krakow|Kralendijk|
Krasnodar|Krasnoyarsk|Kryvyi Rih|Kuala Lumpur|Kuching|Kumamoto|Kumasi|Kunming|Kunshan|Kurashiki|Kurnool|Kursk|Kuwait City|Kyiv|Kyoto|La Paz|La Plata|
Lagos|Lahore|Langfang|Lanzhou|Las Pinas|Las Vegas|Leeds|Leicester|Leipzig|Lekki|Leon de los Aldama|Liaoyang|Liaoyuan|Libreville|Lijiang|Likasi|
Lilongwe|Lima|Lipetsk|Lisbon|Liverpool|Ljubljana|Lodz|Lome|London|Londrina|Long Beach|Longyearbyen|Los Angeles|Luancheng|Luanda|Lubumbashi|Lucknow|
Ludhiana|Luhansk|Luohe|Luoyang|Luqiao|Lusaka|Luxembourg|Luxor|Lviv|Lyon|Macau|Maceio|Madrid|Madurai|Magnitogorsk|Maiduguri|Majuro|Makassar|Makati City|
Makhachkala|Malabo|Malaga|Malang|Malatya|Male|Malegaon|Malingao|Maltepe|Mamoudzou|Manado|Managua|Manama|Manaus|Mandalay|Mangalore|Manhattan|Manila|
Mansilingan|Maputo|Mar del Plata|Maracaibo|Maracay|Mariehamn|Marigot|Mariupol|Marrakesh|Marseille|Masan|Maseru|Mashhad|Masina|Mata-Utu|Matola|Matsudo|
Matsuyama|Maturin|Mawlamyine|Mbabane|Mbuji-Mayi|Mecca|Medan|Medellin|Medina|Meerut|Meknes|Melbourne|Memphis|Mendoza|Merida|Mersin|Mesa|Mexicali|
Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mississauga|Mixco|Mogadishu|Mombasa|Monaco|Monrovia|Monterrey|Montevideo|Montreal|Moradabad|
Morelia|Moroni|Moscow|Mosul|Mudanjiang|Multan|Mumbai|Munich|Muratpasa|Murcia|Muscat|Muzaffarabad|Mwanza|Mykolayiv|Mysore|N'Djamena|Naberezhnyye Chelny|
Nagasaki|Nagoya|Nagpur|Nairobi|Najaf|Najafgarh|Namangan|Namp'o|Nanchang|Nanchong|Nanded|Nangi|Nanjing|Nanning|Nantong|Naples|Narela|Nashik|Nashville|
Nasiriyah|Nassau|Natal|Naucalpan de Juarez|Navi Mumbai|Nay Pyi Taw|Neijiang|Nellore|New Delhi|New Kingston|New South Memphis|New York City|Newcastle|
Ngerulmud|Niamey|Nicosia|Niigata|Ningbo|Nishinomiya-hama|Niteroi|Nizhniy Novgorod|North York|Nottingham|Nouakchott|Noumea|Nova Iguacu|Novokuznetsk|
Novosibirsk|Nowrangapur|Nuku'alofa|Nur-Sultan|Nurnberg|Nuuk|Nyala|Oakland|Odessa|Oita|Okayama|Okene|Oklahoma City|Omaha|Omdurman|Omsk|Onitsha|Oran|
Oranjestad|Ordos|Orenburg|Orumiyeh|Osaka|Osasco|Oslo|Ottawa|Ouagadougou|Oujda-Angad|Oyo|Padang|Pago Pago|Palembang|Palermo|
Palikir - National Government Center|Palma|Panama|Panshan|Papeete|Paramaribo|Paris|Pasay|Pasig City|Pasragad Branch|Patna|Pekanbaru|Penza|Pereira|Perm|
Perth|Peshawar|Petaling Jaya|Philadelphia|Philipsburg|Phnom Penh|Phoenix|Pietermaritzburg|Pikine|Pimpri|Pingdingshan|Plymouth|Podgorica|Pohang|
Pointe-Noire|Pontianak|Port Elizabeth|Port Harcourt|Port Louis|Port Moresby|Port Said|Port Sudan|Port of Spain|Port-Vila|Port-au-Prince|
Port-aux-Francais|Portland|Porto Alegre|Porto-Novo|Poznan|Prague|Praia|Pretoria|Pristina|Puebla|Puente Alto|Pune|Puyang|Puyang Chengguanzhen|Pyongyang|
Qingdao|Qinhuangdao|Qionghai|Qiqihar|Qom|Quebec|Queens|Quetta|Quezon City|Quito|Ra's Bayrut|Rabat|Rahim Yar Khan|Raipur|Rajkot|Rajshahi|Raleigh|
Ramgundam|Ranchi|Rasht|Raurkela|Rawalpindi|Recife|Reykjavik|Reynosa|Ribeirao Preto|Ribeirao das Neves|Riga|Rio de Janeiro|Riyadh|Road Town|Rohini|Rome|
Rosario|Roseau|Rostov-na-Donu|Rotterdam|Ryazan'|Sacramento|Saharanpur|Saint George's|Saint Helier|Saint John's|Saint Peter Port|Saint Petersburg|
Saint-Denis|Saint-Pierre|Saipan|Saitama|Sakai|Sale|Salem|Salta|Saltillo|Salvador|Samara|San Antonio|San Diego|San Francisco|San Jose|San Juan|
San Luis Potosi|San Marino|San Miguel de Tucuman|San Nicolas de los Garza|San Pedro Sula|San Salvador|Sanaa|Sangli|Sanliurfa|Santa Cruz de la Sierra|
Santa Fe|Santa Maria Chimalhuacan|Santa Marta|Santiago|Santiago de Cuba|Santiago de Queretaro|Santiago de los Caballeros|Santo Andre|Santo Domingo|
Santo Domingo Este|Santo Domingo Oeste|Santos|Sao Bernardo do Campo|Sao Joao de Meriti|Sao Jose dos Campos|Sao Luis|Sao Paulo|Sao Tome|Sapporo|
Sarajevo|Saratov|Sargodha|Scarborough|Seattle|Semarang|Sendai|Seongnam-si|Seoul|Sevastopol|Sevilla|Shah Alam|Shanghai|Shangyu|Shantou|Shaoguan|
Shaoxing|Sharjah|Shashi|Sheffield|Shenyang|Shenzhen|Shihezi|Shijiazhuang|Shiraz|Shivaji Nagar|Shiyan|Shizuoka|Shuangyashan|Shyamnagar|Shymkent|Sialkot|
Siliguri|Singapore|Siping|Situbondo|Skopje|Sofia|Sokoto|Solapur|Sorocaba|South Boston|South Tangerang|Soweto|Srinagar|Stanley|Staten Island|Stockholm|
Stuttgart|Subang Jaya|Sucre|Suez|Sukkur|Sultanah|Sultangazi|Sunch'on|Surabaya|Surakarta|Surat|Suva|Suwon|Suzhou|Sydney|Szczecin|Ta'if|Ta'izz|Tabriz|
Tabuk|Taguig|Tai'an|Taichung|Tainan|Taipei|Taiyuan|Taizhou|Takeo|Tallinn|Tanda|Tangerang|Tanggu|Tangier|Tangshan|Taoyuan City|Tarawa|Tashkent|Tbilisi|
Tebessa|Tegucigalpa|Tehran|Tel Aviv|Tembisa|Teni|Teresina|Thane|The Bronx|The Hague|The Valley|Thimphu|Thiruvananthapuram|Thoothukudi|Tianjin|Tianshui|
Tijuana|Tirana|Tiruchirappalli|Tirunelveli|Tlalnepantla|Tlalpan|Tlaquepaque|Tokyo|Tol'yatti|Toluca|Tomsk|Tonala|Tonghua|Tongshan|Toronto|Torreon|
Torshavn|Touba|Toulouse|Tripoli|Trujillo|Tucson|Tula|Tulsa|Tunis|Turin|Tuxtla|Tver|Tyumen|Uberlandia|Udaipur|Ufa|Uijeongbu-si|Ujjain|Ulan Bator|
Ulhasnagar|Ulsan|Ulyanovsk|Umraniye|Urumqi|Uskudar|Utsunomiya|Uyo|Vadodara|Vaduz|Valencia|Valletta|Vancouver|Varanasi|Vatican City|Venustiano Carranza|
Veracruz|Vereeniging|Victoria|Victoria de Durango|Vienna|Vientiane|Vijayawada|Villa Nueva|Vilnius|Virginia Beach|Visakhapatnam|Vladivostok|Volgograd|
Voronezh|Wandsbek|Warangal|Warri|Warsaw|Welkom|Wellington|Wenshan City|Wenzhou|West Island|West Jerusalem|Willemstad|Windhoek|Winnipeg|Wroclaw|Wuhan|
Wuhu|Wuwei|Wuxi|Xalapa de Enriquez|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianyang|Xingtai|Xining|Xinxiang|Xinyang|Xochimilco|Xuchang|Yamoussoukro|Yancheng|
Yangon|Yangquan|Yangzhou|Yantai|Yaounde|Yaren|Yaroslavl|Yazd|Yekaterinburg|Yerevan|Yichang|Yinchuan|Yingkou|Yogyakarta|Yokohama|Yokosuka|Yono|Yueyang|
Yunfu|Zagreb|Zahedan|Zamboanga|Zanzibar|Zapopan|Zaporizhia|Zaragoza|Zaria|Zarqa|Zhabei|Zhangjiakou|Zhangzhou|Zhanjiang|Zhengzhou|Zhenjiang|Zhongshan|
Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zibo|Zigong|Zunyi
`

/** The rest, in the same form. */
export const otherCityNames = `
A Coruna|Aachen|Aalborg|Aalen|Aalst|Abadan|Abadeh|Abaetetuba|Abakaliki|Abakan|Abancay|Abbeville|Abbey Wood|Abbots Langley|Abbotsford|Abbottabad|Abeche|
Abengourou|Abepura|Abercarn|Aberdare|Aberdeen|Aberfoyle Park|Abergavenny|Abergele|Aberkenfig|Abertillery|Aberystwyth|Abha|Abhar|Abiko|Abilene|Abingdon|
Abington|Abnub|Abohar|Abomey|Abomey-Calavi|Abram|Abreu e Lima|Absecon|Abu Kabir|Abu Qurqas|Abu Road|Abu Tij|Abyek|Acambaro|Acarigua|Acayucan|Accokeek|
Accrington|Acerra|Achalpur|Acharnes|Acheng|Achinsk|Acilia-Castel Fusano-Ostia Antica|Acocks Green|Acton|Acushnet|Acworth|Ad Dawadimi|Ad Diwaniyah|
Ad Douiem|Ad-Damazin|Ada|Adams|Adams Morgan|Adapazari|Addison|Addlestone|Adel|Adelaide Hills|Adelaide city centre|Adelanto|Adelphi|Adigrat|Adilabad|
Adilcevaz|Adiwerna|Adiyaman|Adler|Admiralteisky|Adoni|Adrian|Adwick le Street|Adzope|Affton|Afgooye|Afikpo|Aflao|Aflou|Afragola|Afyonkarahisar|Agadez|
Agartala|Agawam|Agbor|Agboville|Ageoshimo|Agia Paraskevi|Agios Dimitrios|Agoura|Agoura Hills|Agri|Agua Prieta|Aguachica|Agulu|Agustin Codazzi|Ahar|
Ahlat|Ahlen|Ahmadnagar|Ahmadpur East|Ahwatukee Foothills|Aigaleo|Aiken|Ain Beida|Ain Defla|Ain Fakroun|Ain Oussera|Ain Sefra|Ain Temouchent|Ain Touta|
Air Force Academy|Airdrie|Airmont|Airoli|Airway Heights|Aix-en-Provence|Aizawl|Ajaccio|Ajax|Ajdabiya|Ajodhya|Akademgorodok|Akademicheskoe|Akashi|
Akbarabad|Akbou|Akhisar|Akhmim|Akim Oda|Akita|Akot|Akron|Aksaray|Aksehir|Aksu|Aktau|Aktobe|Aku|Al 'Amarah|Al Ain City|Al Ajaylat|Al Bab|Al Bahah|
Al Bayda'|Al Buraymi|Al Fahahil|Al Fallujah|Al Farwaniyah|Al Fashn|Al Faw|Al Fayyum|Al Fqih Ben Calah|Al Fujairah City|Al Harithah|Al Hasakah|
Al Hawamidiyah|Al Hayy|Al Hillah|Al Hindiyah|Al Hoceima|Al Hufuf|Al Jadid|Al Jammaliyah|Al Jubayl|Al Khaburah|Al Khafji|Al Khankah|Al Kharijah|
Al Khums|Al Kut|Al Manaqil|Al Manshah|Al Manzalah|Al Marj|Al Marsa|Al Matariyah|Al Mayadin|Al Minya|Al Miqdadiyah|Al Mithnab|Al Mubarraz|Al Muharraq|
Al Qadarif|Al Qanatir al Khayriyah|Al Qatif|Al Qurayn|Al Qusiyah|Al Shamkhah City|Al'met'yevsk|Al-Hamdaniya|Alabaster|Alachua|Alafaya|Alaghsas|
Alagoinhas|Alamar|Alameda|Alamo|Alamo Heights|Alamogordo|Alamosa|Alandur|Alanya|Alappuzha|Alba Iulia|Albacete|Albany|Albany Creek|Albany Park|
Albemarle|Albert Lea|Alberton|Albertson|Albertville|Albi|Albion|Albion Park|Albu Kamal|Alcala de Guadaira|Alcala de Henares|Alchevs'k|Alcoa|Alcobendas|
Alcorcon|Alcoy|Aldergrove|Aldershot|Alderwood Manor|Aldine|Aldinga Beach|Aldridge|Alegrete|Aleksandrov|Alekseyevka|Aleksin|Alessandria|Alexander City|
Alexandra Hills|Alexandroupoli|Alfenas|Alfreton|Algeciras|Algona|Algonquin|Algorta|Algueirao|Alhambra|Alicante|Alice|Alice Springs|Alief|Aligudarz|
Alipur Duar|Aliquippa|Aliso Viejo|Alkmaar|Allapattah|Allegan|Allen|Allen Park|Allendale|Allentown|Alliance|Allison Park|Alliston|Alloa|Allouez|Alma|
Almelo|Almere Stad|Almeria|Almirante Tamandare|Aloha|Alondra Park|Alor Setar|Alpena|Alpharetta|Alphen aan den Rijn|Alpine|Alsager|Alsip|Alta Sierra|
Altadena|Altamira|Altamont|Altamonte Springs|Altamura|Altay|Alto Barinas|Alton|Altona|Altona Meadows|Altona North|Altoona|Altrincham|Altuf'yevskiy|
Altus|Alum Rock|Alva|Alvand|Alvin|Alwar|Alytus|Amadora|Amaigbo|Amalapuram|Amalner|Amarillo|Amarnath|Amasya|Amatitlan|Ambajogai|Ambala|Ambarawa|Ambato|
Ambattur|Ambikapur|Ambilobe|Ambler|Ambon|Ambovombe|Ambridge|Ambur|American Canyon|American Fork|Americana|Americus|Amersfoort|Amersham|
Amersham on the Hill|Ames|Amesbury|Amherst|Amherst Center|Amherstburg|Amiens|Amityville|Ammanford|Ammon|Amol|Amora|Amory|Amos|Amozoc de Mota|Ampang|
Amparafaravola|Ampthill|Amreli|Amroha|Amstelveen|Amsterdam-Zuidoost|Amuntai|An Muileann gCearr|An Nuhud|Anaco|Anaconda|Anacortes|Anadarko|Anaheim|
Anakapalle|Anamosa|Anamur|Anan|Anand|Anantapur|Anantnag|Anapa|Anapolis|Anbu|Ancaster|Anchorage|Ancient Oaks|Ancona|Anda|Andalusia|Anderson|
Anderson Mill|Andijon|Andong|Andover|Andradina|Andrews|Andria|Angarsk|Angeles City|Angers|Angleton|Angola|Angono|Angra dos Reis|Angren|Angus|Anjangaon|
Anjar|Anjiang|Anjo|Anju|Ankang|Ankeny|Ankleshwar|Anlu|Ann Arbor|Anna|Annaba|Annandale|Annapolis|Annerley|Annfield Plain|Anniston|Anoka|Anqing|Anqiu|
Anseong|Anshun|Ansonia|Antakya|Antanifotsy|Antelope|Anthem|Anthony|Antibes|Antigo|Antioch|Antofagasta|Antonio Enes|Antony|Antratsyt|Antrim|Antsirabe|
Antsiranana|Anuradhapura|Anxiang|Anyama|Anzhero-Sudzhensk|Aomori|Aonla|Apache Junction|Apalit|Apartado|Apatity|Apatzingan|Apeldoorn|Apex|Apollo Beach|
Apomu|Apopa|Apopka|Apple Valley|Appleton|Applewood|Aptos|Apucarana|Aqaba|Aquia Harbour|Aquiraz|Ar Ramtha|Ar Raqqah|Ar Rass|Ar Rastan|Ar Rayyan|
Ar Rifa'|Ar Riqqah|Ar Rumaythiyah|Arab|Aracatuba|Aracruz|Arad|Araguaina|Araguari|Arakkonam|Aral|Arambagh|Aramoko-Ekiti|Arandas|Aranjuez|Aransas Pass|
Arapiraca|Arapongas|Arar|Araraquara|Araras|Araria|Araruama|Arashiyama|Arauca|Araucaria|Araure|Araxa|Arayat|Arba Minch|Arbroath|Arbutus|Arcadia|Arcata|
Archbald|Archdale|Archway|Arcot|Arcoverde|Ardakan|Arden Hills|Arden-Arcade|Ardesen|Ardmore|Ardrossan|Arenella|Arezzo|Arganda|Arganzuela|Argenteuil|
Arhus|Ariana|Arica|Arifwala|Ariquemes|Arish|Arizona City|Arjawinangun|Arjona|Arkadelphia|Arkansas City|Arkhangel'sk|Arklow|Arles|Arlington|
Arlington Heights|Armadale|Armagh|Armavir|Armenia|Armidale|Armthorpe|Arnavutkoy|Arncliffe|Arnhem|Arni|Arnold|Arnsberg|Arona|Arrah|Arraijan|Arrecife|
Arrochar|Arroyo Grande|Arroyo Naranjo|Arsen'yev|Artem|Artemisa|Artesia|Artondale|Arua|Aruja|Arundel|Aruppukkottai|Arusha|Arvada|Arverne|Arvin|Arzamas|
As Safirah|As Salamiyah|As Salimiyah|As Salt|As Samawah|As Suwayq|As-Suwayda|Asaba|Asadabad|Asahikawa|Asaka|Asan|Asbest|Asbury|Asbury Lake|Asbury Park|
Aschaffenburg|Ascot|Ascot Vale|Asenovgrad|Ash Shafa|Ash Shamiyah|Ash Shatrah|Ashbourne|Ashburn|Ashburnham|Ashburton|Ashby-de-la-Zouch|Ashdod|Asheboro|
Asheville|Ashfield|Ashford|Ashgrove|Ashikaga|Ashington|Ashiya|Ashkelon|Ashland|Ashmore|Ashmun|Ashoknagar|Ashoknagar Kalyangarh|Ashtabula|Ashtead|
Ashton in Makerfield|Ashton-Sandy Spring|Ashton-under-Lyne|Ashwaubenon|Asker|Asnieres-sur-Seine|Aspen|Aspen Hill|Aspley|Assen|Assis|Astanajapura|Asti|
Aston|Astoria|Aswan|At Tall|At Tall al Kabir|Atakpame|Atani|Atascadero|Atascocita|Atasehir|Atbara|Atchison|Atco|Ath Thawrah|Atherstone|Atherton|
Athlone|Athol|Athy|Atibaia|Atkinson|Atlantic|Atlantic Beach|Atlantic City|Atlantis|Atlixco|Atmore|Atoka|Atsiaman|Atsugi|Attalla|Attili|Attleboro|
Attleborough|Attock City|Attur|Atwater|Atyrau|Aubervilliers|Auburn|Auburn Gresham|Auburn Hills|Auburndale|Auchi|Audubon|Augsburg|August|Augusta|
Aulnay-sous-Bois|Auraiya|Aurora|Austell|Austintown|Australind|Avadi|Avare|Aveiro|Avenal|Avenel|Aventura|Aversa|Avignon|Avila|Aviles|Avocado Heights|
Avon|Avon Center|Avon Lake|Avon Park|Avondale|Avondale Heights|Avra Valley|Awka|Awsim|Ayacucho|Ayden|Aydin|Aylesbury|Ayr|Ayvalik|Az Zawiyah|Az Zubayr|
Az Zulfi|Azalea Park|Azamgarh|Azare|Azimpur|Azle|Azov|Aztec|Azua|Azul|Azusa|Azzaba|Bab Ezzouar|Babahoyo|Babol|Babruysk|Babu|Babushkin|Babylon|
Bac Giang|Bac Lieu|Bacabal|Bacau|Back Mountain|Bacliff|Bacoor|Bacup|Bad Homburg vor der Hohe|Bad Salzuflen|Bada Barabil|Badagara|Badajoz|Badalona|
Baden-Baden|Badger|Badin|Badlapur|Baekrajan|Bafang|Bafia|Bafoussam|Bafra|Bagaha|Bagalkot|Bagamoyo|Bage|Bagerhat|Bagheria|Baghlan|Bago|Bago City|Baguio|
Bahadurgarh|Baharampur|Bahawalnagar|Baheri|Bahia Blanca|Bahir Dar|Bahla'|Bahraigh|Baia Mare|Baicheng|Baidoa|Baidyabati|Baie-Comeau|Baihe|Baijiantan|
Baikonur|Baildon|Baileys Crossroads|Bainbridge|Bainbridge Island|Baiquan|Bais|Baise City|Baishan|Baishishan|Baiyin|Baj Baj|Bajos de Haina|Baker|
Baker City|Bakersfield|Bakhmut|Baki|Bakixanov|Bala-Cynwyd|Balaghat|Balagtas|Balaipungut|Balakovo|Balanga|Balangir|Balashikha|Balashov|Balasore|Balayan|
Balbriggan|Balcatta|Balch Springs|Baldivis|Baldock|Baldwin|Baldwin Harbor|Baldwin Park|Baldwinsville|Balga|Bali|Balikesir|Baliuag|Balkanabat|Balkh|
Ballajura|Ballalpur|Ballarat|Ballenger Creek|Ballina|Ballston Spa|Ballwin|Ballymena|Balmain|Balotra|Balqash|Balrampur|Balsas|Balti|Baltimore Highlands|
Balurghat|Balvanera|Balwyn|Balwyn North|Bam|Bama|Bamberg|Bamenda|Bamiantong|Bamyan|Ban Lam Luk Ka|Ban Mai|Ban Pong|Ban Talat Yai|Banbridge|Banbury|
Banda|Banda Aceh|Bandar Abbas|Bandar Labuan|Bandar-e Anzali|Bandar-e Genaveh|Bandirma|Bandundu|Baneh|Banes|Banfora|Bang Kruai|Banga|Bangangte|Bangaon|
Bangil|Bangkalan|Bangor|Bangor Trident Base|Banha|Bani|Bani Mazar|Bani Suwayf|Bani Yas City|Banja Luka|Banjar|Banjaran|Bankra|Bankstown|Bankura|
Banning|Banora Point|Bansbaria|Banska Bystrica|Banstead|Banswara|Bantul|Banyuwangi|Bao Loc|Baoqing|Baoshan|Baoying|Bapatla|Baqubah|Barabai|Baraboo|
Barakaldo|Baraki|Barakpur|Baramati|Baramula|Baran|Baranagar|Baranovichi|Barasat|Baraut|Barbacena|Barberton|Barbil|Barddhaman|Bardoli|Bardstown|Bargarh|
Bargersville|Bargoed|Bari|Barika|Barinas|Barisal|Barka'|Barking|Barlad|Barletta|Barmer|Barnala|Barnesville|Barnet|Barnham|Barnhart|Barnoldswick|
Barnsbury|Barnsley|Barnstable|Barnstaple|Barra Mansa|Barra do Corda|Barra do Garcas|Barra do Pirai|Barracas|Barrancabermeja|Barranqueras|Barre|
Barreiras|Barreiro|Barretos|Barrhead|Barri de Sant Andreu|Barrie|Barrington|Barrow in Furness|Barry|Barsi|Barstow|Barstow Heights|Bartlesville|
Bartlett|Bartley Green|Bartolome Maso|Barton upon Humber|Bartonville|Bartow|Barueri|Baruni|Baruta|Barysaw|Basaksehir|Basavakalyan|Basehor|Basel|
Basford|Basildon|Basingstoke|Basmat|Basoda|Bassar|Bassendean|Basti|Bastrop|Basyun|Bat Yam|Bata|Batac City|Batala|Batang|Batangas|Batatais|Batavia|
Bataysk|Bateau Bay|Batesburg-Leesville|Batesville|Bath|Bath Beach|Bathgate|Bathinda|Bathurst|Batikent|Batley|Batman|Batna|Baton Rouge|Battambang|
Battaramulla South|Battersea|Batticaloa|Battle Creek|Battle Ground|Battlefield|Batu|Batu Pahat|Batumi|Baturaja|Bauchi|Baulkham Hills|Bauru|Bawku|
Bawshar|Baxter|Bay City|Bay Harbor|Bay Harbor Islands|Bay Minette|Bay Point|Bay Roberts|Bay Saint Louis|Bay Shore|Bay Village|Bay Wood|Bayamo|Bayamon|
Bayan|Baychester|Bayeux|Bayonet Point|Bayonne|Bayou Cane|Bayport|Bayramaly|Bayreuth|Bayshore Gardens|Bayside|Bayswater|Bayt Lahya|Baytown|Bayville|
Bazar-e Yakawlang|Bazarak|Beach Park|Beachwood|Beacon|Beacon Square|Beaconsfield|Bear|Bear Valley Springs|Beardstown|Bearsden|Beatrice|
Beau Bassin-Rose Hill|Beaufort|Beauharnois|Beaumaris|Beaumont|Beauvais|Beaver Dam|Beaver Falls|Beavercreek|Beaverton|Beawar|Bebedouro|Bebington|
Becancour|Beccles|Bechar|Beckenham|Beckett Ridge|Beckley|Becontree|Bedford|Bedford Heights|Bedlington|Bedminster|Bedworth|Bedzin|Bee Cave|Bee Ridge|
Beebe|Beech Grove|Beecher|Beersheba|Beeville|Begusarai|Behbahan|Behshahr|Beibei|Beichengqu|Beidaihehaibin|Beidao|Beighton|Beihai|Beipiao|Beja|Bejaia|
Bekescsaba|Bekobod|Bel Air|Bel Air North|Bel Air South|Bela|Belawan|Belchatow|Belding|Belebey|Beledweyne|Belek|Belen|Belfast|Belfort|Belgorod|Belgrano|
Belize City|Bell|Bell Gardens|Bella Vista|Bellair-Meadowbrook Terrace|Bellaire|Bellampalli|Bellary|Bellbrook|Belle Chasse|Belle Fourche|Belle Glade|
Belle Harbor|Belle Haven|Belle Isle|Belle Plaine|Bellefontaine|Bellefontaine Neighbors|Bellefonte|Belleville|Bellevue|Bellevue Hill|Bellflower|
Bellingham|Bellmawr|Bellmead|Bellmore|Bello|Bellshill|Bellview|Bellwood|Belmar|Belmont|Belmont Cragin|Belmore|Beloeil|Belogorsk|Beloit|Belorechensk|
Beloretsk|Belovo|Belper|Belpre|Belsize Park|Belton|Beltsville|Belvedere|Belvedere Park|Belvidere|Bemidji|Bemowo|Ben Arous|Ben Lomond|Ben Tre|Benalla|
Benalmadena|Benbrook|Bend|Bende|Bender|Bendigo|Bengkulu|Benguela|Beni|Beni Mellal|Beni Mered|Benicia|Benidorm|Benito Juarez|Bennettsville|Bennington|
Bennsville|Bensenville|Bensley|Bensonhurst|Bentleigh|Bentleigh East|Bentley|Bento Goncalves|Benton|Benton Harbor|Bentonville|Beppu|Berazategui|Berbera|
Berberati|Berdsk|Berdyansk|Berdychiv|Berea|Berekum|Berezniki|Berezovskiy|Bergama|Bergamo|Bergedorf|Bergen|Bergen Beach|Bergen op Zoom|Bergenfield|
Bergheim|Bergisch Gladbach|Bergkamen|Berkane|Berkeley|Berkeley Heights|Berkhamsted|Berkley|Berlin Kopenick|Berlin Treptow|Bermuda Dunes|Bernalillo|
Bernardsville|Berrechid|Berrouaghia|Berryville|Berthoud|Bertoua|Beruniy|Berwick|Berwick-Upon-Tweed|Berwyn|Besancon|Besbes|Bessemer|Bessemer City|
Besuki|Bet Shemesh|Bethal|Bethalto|Bethany|Bethel|Bethel Park|Bethesda|Bethlehem|Bethnal Green|Bethpage|Betim|Bettendorf|Bettiah|Betul|Beverley|
Beverly|Beverly Cove|Beverly Hills|Bexhill-on-Sea|Bexley|Beylikduzu|Beypore|Bezerros|Beziers|Bhadohi|Bhadrakh|Bhadravati|Bhadreswar|Bhagalpur|
Bhairab Bazar|Bhakkar|Bhalwal|Bhandara|Bharatpur|Bharuch|Bhatapara|Bhawanipatna|Bhilwara|Bhimavaram|Bhimbar|Bhind|Bhisho|Bhiwani|Bhola|Bhongir|Bhuj|
Bhusaval|Biala Podlaska|Bialoleka|Bialystok|Bianzhuang|Bibir Hat|Bibirevo|Bicester|Bida|Bidar|Biddeford|Biddulph|Bideford|Bielany|Bielefeld|
Bielsko-Biala|Big Bear City|Big Bear Lake|Big Flats|Big Lake|Big Park|Big Rapids|Big Spring|Big Stone Gap|Biggin Hill|Biggleswade|Biguacu|Bihac|
Bihar Sharif|Bijapur|Bijar|Bijie|Bijnor|Bila Tserkva|Bilaspur|Bilbao|Bilbays|Bilhorod-Dnistrovskyi|Billerica|Billericay|Billingham|Billings|Biloxi|
Bilqas|Bim Son|Bima|Bimbo|Binan|Binangonan|Bingerville|Binghamton|Bingley|Bingol|Binhe|Binjai|Binonga|Bintulu|Binzhou|Bir el Ater|Bir el Djir|
Biratnagar|Birch Bay|Birdsboro|Birganj|Birigui|Birine|Birjand|Birkdale|Birkenhead|Birkhadem|Birnin Kebbi|Birobidzhan|Biryulevo|Biryulevo Zapadnoye|
Bisalpur|Bisbee|Bisceglie|Bishnupur|Bishoftu|Bishop Auckland|Bishopbriggs|Bishops Cleeve|Bishops Stortford|Bishopstoke|Bishopsworth|Biskra|Bislig|
Bismarck|Bismil|Bistrita|Biswan|Bithlo|Bitola|Bitonto|Biu|Bixby|Biysk|Bizerte|Black Forest|Black Jack|Black Mountain|Blackburn|Blackburn South|
Blackfoot|Blackhawk|Blackheath|Blackley|Blacklick Estates|Blackpool|Blacksburg|Blackstone|Blacktown|Blackwell|Blackwood|Blacon|Bladensburg|Blagoevgrad|
Blagoveshchensk|Blaine|Blainville|Blair|Blakely|Blanchard|Blanchardstown|Blandford Forum|Blandon|Blauvelt|Blaydon-on-Tyne|Blenheim|Bletchley|Blida|
Bliss Corner|Blitar|Blois|Bloomfield|Bloomingdale|Bloomington|Bloomsburg|Blora|Bloxwich|Blue Ash|Blue Bell|Blue Island|Blue Springs|Bluefield|
Bluffdale|Bluffton|Blumenau|Blyth|Blythe|Blytheville|Bnei Brak|Bo'ness|Boa Vista|Boardman|Boaz|Bobbili|Bobo-Dioulasso|Boca Del Mar|Boca Raton|Bocaue|
Bocholt|Bochum|Bochum-Hordel|Bodhan|Bodinayakkanur|Bodmin|Boerne|Bogale|Bogalusa|Bogenhausen|Boghni|Bognor Regis|Bogorodskoye|Bogra|Bohemia|Bohicon|
Boiling Spring Lakes|Boiling Springs|Boisbriand|Boise|Bojnurd|Bojonegoro|Bolgatanga|Boli|Bolingbrook|Bolivar|Bologna|Bolpur|Bolsover|Bolton|
Bolton upon Dearne|Bolu|Bolvadin|Bolzano|Boma|Bon Air|Bonab|Bonadelle Ranchos-Madera Ranchos|Bonao|Bondi Beach|Bondoukou|Bondowoso|Bongaigaon|Bonham|
Bonita|Bonita Springs|Bonn|Bonne Terre|Bonner Springs|Bonney Lake|Bonnyrigg|Bontang|Boone|Booneville|Boonton|Boonville|Bootle|Bor|Boras|Borazjan|
Bordeaux|Bordj Bou Arreridj|Bordj el Kiffan|Bordon|Borehamwood|Borger|Borisoglebsk|Boronia|Borough Park|Borovichi|Borsad|Borujen|Borujerd|Boryeong|
Boryspil'|Bosaso|Boshan|Bossier City|Bossley Park|Bostonia|Botad|Botany|Bothaville|Bothell|Bothell East|Bothell West|Botosani|Botou|Botshabelo|Bottrop|
Botucatu|Bouafle|Boucherville|Boufarik|Bougara|Boughton|Bouira|Boulder|Boulder City|Boulder Hill|Boulevard Park|Boulogne-Billancourt|Bound Brook|
Bountiful|Bourbonnais|Bourges|Bourne|Bournemouth|Bow Bog|Bowen|Bowie|Bowleys Quarters|Bowling Green|Bowral|Bowthorpe|Box Elder|Box Hill|Box Hill North|
Boyeros|Boyes Hot Springs|Boyette|Boyle Heights|Boynton Beach|Boyolali|Bozeman|Bozhou|Bozuyuk|Bracken Ridge|Brackley|Bracknell|Bradenton|Bradford|
Bradley|Bradley Gardens|Bradwell|Brady|Braga|Braganca|Braganca Paulista|Brahmapur|Braidwood|Braila|Brainerd|Braintree|Brajarajnagar|Brakpan|Brambleton|
Bramhall|Brandenburg an der Havel|Brandermill|Brandon|Brandywine|Branford|Branford Center|Branson|Brant|Brantford|Braselton|Brasov|Brassall|Brateyevo|
Bratsk|Brattleboro|Braunschweig|Brawley|Bray|Bray Park|Brazil|Brea|Breaux Bridge|Breckenridge|Brecksville|Breda|Bredbury|Bremerhaven|Bremerton|Brenham|
Brent|Brentford|Brentwood|Brentwood Estates|Brescia|Brest|Bret Harte|Brevard|Brewer|Brewton|Briar|Briarcliff Manor|Briarwood|Bridge City|Bridgend|
Bridgeport|Bridgeton|Bridgeview|Bridgeville|Bridgewater|Bridgnorth|Bridgwater|Bridlington|Bridport|Brier|Brierfield|Brierley Hill|Brigantine|
Brigham City|Brighouse|Bright|Brighton|Brighton Beach|Brighton East|Brighton Park|Brikama|Brindisi|Briton Ferry|Brits|Brive-la-Gaillarde|Brixham|
Brixton|Brixton Hill|Brno|Broad Ripple|Broadfield|Broadlands|Broadmeadows|Broadstairs|Broadstone|Broadview|Broadview Heights|Broadview Park|Brock Hall|
Brockport|Brockton|Brockville|Broken Arrow|Broken Hill|Bromborough|Bromma|Bromsgrove|Bronxville|Brook Highland|Brook Park|Brookdale|Brookfield|
Brookhaven|Brookings|Brookline|Brooklyn Center|Brooklyn Heights|Brooklyn Park|Brooks|Brookshire|Brookside|Brooksville|Brookville|Broomall|Broomfield|
Brossard|Brough|Broussard|Brovary|Brown Deer|Brownfield|Brownhills|Browns Mills|Brownsburg|Brownsfield|Brownsville|Brownwood|Broxbourne|Broxburn|
Brugge|Brunswick|Brunswick East|Brunswick West|Brush|Brushy Creek|Brusque|Bryan|Bryanka|Bryans Road|Bryant|Brymbo|Bryn Mawr|Bryn Mawr-Skyway|Brynmawr|
Buckeye|Buckhall|Buckhannon|Buckhurst Hill|Buckingham|Buckley|Buckner|Bucyrus|Buda|Budapest II. kerulet|Budapest III. kerulet|Budapest IV. kerulet|
Budapest VIII. kerulet|Budapest XI. kerulet|Budapest XII. kerulet|Budapest XIII. kerulet|Budapest XIX. kerulet|Budapest XV. kerulet|
Budapest XVI. kerulet|Budapest XVII. kerulet|Budapest XVIII. kerulet|Budapest XX. kerulet|Budapest XXI. kerulet|Budapest XXII. kerulet|Budaun|
Budd Lake|Budennovsk|Buderim|Buechel|Buellton|Buena Park|Buena Vista|Buenaventura|Buenaventura Lakes|Buenavista|Buffalo|Buffalo Grove|Buford|Bugul'ma|
Buguma|Buguruslan|Buhe|Buin|Bujumbura|Bukan|Bukavu|Bukhara|Bukit Mertajam|Bukittinggi|Bukoba|Bulacan|Bulandshahr|Bulaon|Buldana|Bull Run|Bulleen|
Bullhead City|Bumba|Bunbury|Bunda|Bundaberg|Bundi|Bundoora|Bungoma|Bunia|Buon Ma Thuot|Burao|Buraydah|Burbank|Burdur|Burewala|Burgas|Burgess Hill|
Burgos|Burhanpur|Burien|Burkburnett|Burke|Burleigh Heads|Burleigh Waters|Burleson|Burley|Burlingame|Burlington|Burnaby|Burnage|Burnet|Burngreave|
Burnham-on-Sea|Burnie|Burnley|Burnsville|Burntwood|Burpengary|Burr Ridge|Burton|Burton upon Trent|Burtonsville|Burwood|Burwood East|Bury|
Bury St Edmunds|Buseresere|Bush|Bushehr|Bushey|Bushwick|Busia|Busselton|Busto Arsizio|Buta|Butare|Butembo|Butler|Butner|Butte|Butterworth|Butuan|
Butwal|Buxar|Buxton|Buynaksk|Buyukcekmece|Buzau|Buzuluk|Bwizibwera|Bydgoszcz|Byford|Byram|Byron|Byron Center|Bytom|Byumba|Ca Mau|Caaguazu|
Cabanatuan City|Cabedelo|Cabimas|Cabinda|Cabinteely|Cabo|Cabo Frio|Cabo San Lucas|Caboolture|Cabot|Cabramatta|Cabuyao|Cacador|Cacak|Cacapava|Cacem|
Caceres|Cachoeira do Sul|Cachoeirinha|Cachoeiro de Itapemirim|Cacoal|Cadereyta|Cadereyta Jimenez|Cadillac|Cadiz|Caen|Caerphilly|Cagliari|Cagua|Caguas|
Cahaba Heights|Cahokia|Caico|Caidian|Caieiras|Cainta|Cair|Cairns|Cajamar|Cajamarca|Calabasas|Calabozo|Calais|Calama|Calamba|Calamvale|Calapan|Calarca|
Calbayog City|Caldas|Caldas Novas|Caldicot|Caldwell|Caledonia|Calera|Calexico|Calhoun|California|California City|Calimesa|Calipatria|Calistoga|
Callaway|Calne|Caltanissetta|Calumet City|Calumet Park|Calumpit|Calverton|Calvia|Cam Pha Mines|Cam Ranh|Camacari|Camaguey|Camano|Camaqua|Camarillo|
Camas|Cambe|Camberley|Camberwell|Camborne|Cambria|Cambria Heights|Cambridge|Cambuslang|Camden|Camden Town|Cameron|Cameron Park|Cameron Park Colonia|
Camilla|Camp Hill|Camp Pendleton North|Camp Pendleton South|Camp Springs|Camp Swift|Camp Verde|Campana|Campbell|Campbell River|Campbellsville|
Campbelltown|Campeche|Camperdown|Campina|Campina Grande|Campo Largo|Campo Mourao|Campos do Jordao|Campos dos Goytacazes|Campsie|Camrose|Can Gio|
Can Giuoc|Can Tho|Canakkale|Canal Fulton|Canal Winchester|Canandaigua|Canarsie|Canary Wharf|Canby|Candelaria|Candiac|Candler-McAfee|Canfield|
Canford Heath|Canley Heights|Canley Vale|Canmore|Cannes|Canning Vale|Cannock|Canoas|Canoga Park|Canon City|Canonsburg|Canterbury|Cantley|Canton|
Cantonment|Canutillo|Canvey Island|Canyon|Canyon Lake|Canyon Rim|Cao Lanh|Caohe|Capalaba|Capas|Cape Canaveral|Cape Coast|Cape Coral|Cape Girardeau|
Cape May Court House|Cape Saint Claire|Capelle aan den IJssel|Capiata|Capitola|Carabanchel|Caraguatatuba|Carapicuiba|Caratinga|Carazinho|Carbondale|
Cardenas|Carencro|Caribou|Carindale|Caringbah|Caringbah South|Caringin|Carl Junction|Carletonville|Carlingford|Carlinville|Carlisle|Carlow|Carlsbad|
Carlstadt|Carlton|Carluke|Carmarthen|Carmel|Carmel Hamlet|Carmi|Carmichael|Carmona|Carnegie|Carney|Carneys Point|Carnot-Moon|Carnoustie|Carol City|
Carol Stream|Carolina|Carolina Beach|Caroline Springs|Carora|Carpentersville|Carpi Centro|Carpina|Carpinteria|Carrara|Carrboro|Carrickfergus|Carriere|
Carrigaline|Carrizo Springs|Carroll|Carrollton|Carrollwood|Carrollwood Village|Carrum Downs|Carsamba|Carshalton|Carson|Carson City|Cartago|Carteret|
Cartersville|Carterton|Carterville|Carthage|Caruaru|Carupano|Caruthersville|Carver|Cary|Casa Grande|Casa de Oro-Mount Helix|Casas Adobes|Cascavel|
Caserta|Casino|Casoria|Casper|Casselberry|Castaic|Castanhal|Castellammare di Stabia|Castelldefels|Castello de la Plana|Castle Hill|Castle Pines North|
Castle Rock|Castle Shannon|Castle Vale|Castlebar|Castleford|Castlereagh|Castlewood|Castro Valley|Castrop-Rauxel|Castroville|Casula|Catacaos|Cataguases|
Catalao|Catalina|Catalina Foothills|Catanduva|Catania|Catanzaro|Catasauqua|Catbalogan|Caterham|Cathedral City|Catia La Mar|Catonsville|Catoosa|
Catterick Garrison|Caucaguita|Caucaguito|Caucaia|Caucasia|Caulfield North|Caulfield South|Cave Creek|Cave Spring|Cavite City|Caxias|Caxias do Sul|
Cayce|Cedar City|Cedar Falls|Cedar Grove|Cedar Hill|Cedar Hills|Cedar Lake|Cedar Mill|Cedar Park|Cedar Rapids|Cedarburg|Cedarhurst|Cedartown|Celaya|
Celbridge|Celebration|Celina|Celle|Centennial|Center|Center City|Center Line|Center Moriches|Center Point|Centereach|Centerport|Centerton|Centerville|
Central|Central City|Central Falls|Central Islip|Central Point|Centralia|Centralniy|Centreville|Centro Habana|Centurion|Century City|Cepu|
Cerdanyola del Valles|Ceres|Cerete|Cergy|Cergy-Pontoise|Cerignola|Cerkezkoy|Cerritos|Cerro|Cerro de Pasco|Cesena|Ceske Budejovice|Cessnock|Ceuta|
Ceyhan|Chacao|Chackbay|Chadron|Chaeryong-up|Chafford Hundred|Chaguanas|Chaibasa|Chaihe|Chaiyaphum|Chakwal|Chakwama|Chalco|Chalfont Saint Peter|
Chalisgaon|Chalkida|Challakere|Chalmette|Chalons-en-Champagne|Chalus|Chaman|Chamartin|Chamberi|Chamberlayne|Chambersburg|Chambery|Chamblee|Chambly|
Champaign|Champigny-sur-Marne|Champion Heights|Champlin|Chamrajnagar|Chanda|Chandannagar|Chandler|Chandpur|Chanduasi|Changanacheri|Changji|Changleng|
Changli|Changling|Changnyeong|Changping|Changqing|Changtu|Chanhassen|Chania|Channahon|Channapatna|Channelview|Chanthaburi|Chantilly|Chanute|Chaohu|
Chaparral|Chapayevsk|Chapeco|Chapel Allerton|Chapel Hill|Chapeltown|Chapra|Charallave|Chard|Chardon|Charikar|Charkhi Dadri|Charleroi|Charles City|
Charles Town|Charles Village|Charleston|Charlestown|Charleville-Mezieres|Charlottenburg|Charlottesville|Charlottetown|Charlton|Charlton Kings|
Charsadda|Charter Oak|Chas|Chaska|Chateauguay|Chateauroux|Chatham|Chatswood|Chatsworth|Chattanooga|Chatteris|Chauk|Chaykovskiy|Cheadle|Cheadle Hulme|
Cheam|Cheat Lake|Cheektowaga|Cheetham Hill|Chehalis|Chekhov|Chelghoum el Aid|Chelm|Chelmsford|Chelmsley Wood|Chelsea|Cheltenham|Chemnitz|Chenab Nagar|
Cheney|Chenghua|Chengtangcun|Chengyang|Chengzhong|Chengzihe|Chenzhou|Cheonan|Chepstow|Cheraw|Cheremkhovo|Cheremushki|Cherepovets|Cheria|Cherkasy|
Cherkessk|Chermside|Chernaya Rechka|Chernihiv|Chernivtsi|Chernogorsk|Cherokee|Cherry Creek|Cherry Hill|Cherry Hill Mall|Cherry Hills Village|
Cherry Valley|Cherrybrook|Cherryland|Cherryville|Chertanovo Yuzhnoye|Chertsey|Chervonohrad|Chesapeake|Chesapeake Beach|Chesapeake Ranch Estates|
Chesham|Cheshire|Cheshire Village|Cheshunt|Chessington|Chester|Chester Hill|Chester Springs|Chester-le-Street|Chesterfield|Chesterton|Chestertown|
Chestnut Ridge|Chetumal|Cheval|Cheverly|Cheviot|Chevy Chase|Cheyenne|Chhatarpur|Chhibramau|Chhindwara|Chia|Chiang Mai|Chiang Rai|Chibuto|
Chicago Heights|Chicago Lawn|Chicago Loop|Chicago Ridge|Chichawatni|Chichester|Chichibu|Chichicastenango|Chickasaw|Chickasha|Chiclana de la Frontera|
Chico|Chicoloapan|Chicopee|Chidambaram|Chifeng|Chigasaki|Chiguayante|Chigwell|Chik Ballapur|Chikhli|Chikmagalur|Chikushino-shi|Chilakalurupet|
Childersburg|Childress|Chililabombwe|Chillan|Chillicothe|Chilliwack|Chillum|Chilpancingo|Chimaltenango|Chimbas|Chimbote|Chimoio|Chinandega|Chinatown|
Chinautla|Chinch'on|Chincha Alta|Chinchina|Chingleput|Chingola|Chinhoyi|Chiniot|Chinju|Chinnachowk|Chino|Chino Hills|Chino Valley|Chintamani|Chipata|
Chiplun|Chippenham|Chippewa Falls|Chipping Sodbury|Chirala|Chirchiq|Chiryu|Chishtian|Chislehurst|Chistopol'|Chita|Chitose|Chitradurga|Chittaurgarh|
Chitungwiza|Chivilcoy|Chizhou|Chlef|Cho Dok|Choctaw|Chofu|Chokwe|Cholet|Choloma|Cholula|Chomutov|Chon Buri|Chongjin|Chonglong|Chopda|Chorley|
Chorleywood|Chornomors'k|Chorzow|Chosica|Chowchilla|Christchurch|Christiana|Christiansburg|Chubbuck|Chuchar-kana Mandi|Chula Vista|Chulucanas|Chumphon|
Chuncheon|Chunian|Church Hill|Churchdown|Churu|Chusovoy|Chust|Chuzhou|Chystyakove|Ciamis|Ciampea|Cianorte|Cibinong|Cibolo|Cicero|Cicurug|
Ciego de Avila|Cienaga|Cienfuegos|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimarron Hills|Cincinnati|Cinco Ranch|Cinderford|Cinisello Balsamo|
Cinnaminson|Cipolletti|Ciputat|Ciranjang-hilir|Circleville|Cirebon|Cirencester|Citeureup|Citra|Citrus|Citrus Heights|Citrus Hills|Citrus Park|
Citrus Ridge|Citrus Springs|City Center|City of Isabela|City of Sammamish|City of Westminster|Ciudad Acuna|Ciudad Benito Juarez|Ciudad Bolivar|
Ciudad Camilo Cienfuegos|Ciudad Choluteca|Ciudad Delicias|Ciudad General Escobedo|Ciudad Guzman|Ciudad Hidalgo|Ciudad Lazaro Cardenas|Ciudad Lerdo|
Ciudad Lineal|Ciudad Madero|Ciudad Mante|Ciudad Obregon|Ciudad Real|Ciudad Rio Bravo|Ciudad Sandino|Ciudad Valles|Ciudad Victoria|
Ciudad de Huajuapan de Leon|Ciudad de Villa de Alvarez|Ciudad del Carmen|Ciudad del Este|Ciutat Vella|Cizre|Clackamas|Clacton-on-Sea|Claiborne|
Clairton|Clamart|Clanton|Claremont|Claremore|Clarence-Rockland|Clarendon Hills|Clarinda|Clarion|Clark|Clark-Fulton|Clarksburg|Clarksdale|Clarkson|
Clarkston|Clarkston Heights-Vineland|Clarksville|Clawson|Clay|Clayfield|Claymont|Clayton|Clayton South|Clayton-le-Woods|Clear Lake|Clearfield|
Clearlake|Clearwater|Cleburne|Cleckheaton|Cleethorpes|Clemmons|Clemson|Clermont|Clermont-Ferrand|Clevedon|Cleveland|Cleveland Heights|Cleveleys|
Clewiston|Clichy|Cliffside Park|Clifton|Clifton Heights|Clinton|Clinton Township|Clitheroe|Clive|Clondalkin|Cloquet|Closepet|Closter|Clover|Cloverdale|
Cloverleaf|Cloverly|Clovis|Cluain Meala|Cluj-Napoca|Clute|Clydach|Clyde|Clydebank|Coacalco|Coachella|Coal City|Coalinga|Coalville|Coari|Coatbridge|
Coatepec|Coatesville|Coatzacoalcos|Coban|Cobh|Cobham|Cobourg|Coburg|Cochituate|Cochrane|Cockeysville|Cockington|Cocoa|Cocoa Beach|Cocoa West|
Coconut Creek|Coconut Grove|Codicote|Codo|Codsall|Cody|Coeur d'Alene|Coffeyville|Coffs Harbour|Cohasset|Cohoes|Coimbra|Coity|Colatina|Colby|Colchester|
Cold Lake|Cold Spring|Cold Spring Harbor|Cold Springs|Coldwater|Cole Harbour|Coleford|Colegiales|Coleraine|Colesville|Colima|Collado-Villalba|College|
College Park|College Place|College Point|College Station|Collegedale|Collegeville|Colleyville|Collier Row|Collierville|Collingdale|Collingswood|
Collingwood|Collinsville|Collinwood|Colmar|Colne|Colombes|Colon|Colona|Colonia|Colonia Lindavista|Colonia Nativitas|Colonia del Valle|Colonial Heights|
Colonial Park|Colonie|Colton|Columbia|Columbia City|Columbia Falls|Columbia Heights|Columbiana|Columbine|Colusa|Colwood|Colwyn Bay|Comal|Comayagua|
Combee Settlement|Comilla|Comitan|Commack|Commerce|Commerce City|Communications Hill|Como|Comodoro Rivadavia|Compton|Comstock Northwest|Comstock Park|
Concepcion|Concepcion de La Vega|Concepcion del Uruguay|Conception Bay South|Concord|Concordia|Condell Park|Coney Island|Congers|Congleton|Conisbrough|
Conley|Conneaut|Connell|Connellsville|Connersville|Conning Towers-Nautilus Park|Conover|Conroe|Conselheiro Lafaiete|Consett|Conshohocken|
Consolacion del Sur|Constanta|Contai|Contra Costa Centre|Contramaestre|Converse|Conway|Conyers|Coogee|Cookeville|Cookstown|Coolidge|Coombabah|Coomera|
Coon Rapids|Cooper City|Coorparoo|Coos Bay|Copiague|Copiapo|Copley|Coppell|Copperas Cove|Coquimbo|Coquitlam|Coral Gables|Coral Hills|Coral Springs|
Coral Terrace|Coralville|Coram|Coraopolis|Corbin|Corby|Corcoran|Cordele|Corinth|Corio|Cork|Corlu|Cornelius|Cornella de Llobregat|Corner Brook|Corning|
Cornwall|Coro|Corona|Corona de Tucson|Coronado|Coronel|Coronel Fabriciano|Coronel Oviedo|Corpus Christi|Corrales|Corralillo|Corrientes|Corroios|Corry|
Corsham|Corsicana|Cortazar|Corte Madera|Cortez|Cortland|Corum|Corumba|Corvallis|Cos Cob|Cosenza|Cosham|Coshocton|Coslada|Costa Mesa|Cotabato|Cotati|
Cote-Saint-Luc|Cotia|Coto De Caza|Cottage Grove|Cottage Lake|Cottbus|Cottonwood|Cottonwood Heights|Coulsdon|Council Bluffs|Country Club|
Country Club Estates|Country Club Hills|Country Homes|Country Walk|Countryside|Courbevoie|Courtenay|Covedale|Coventry|Covina|Covington|Cowansville|
Cowdenbeath|Cowes|Coweta|Cowley|Cox's Bazar|Coyah|Cozumel|Crafton|Craig|Craigavon|Craigieburn|Craigmore|Craiova|Cramlington|Cranberry Township|
Cranbourne|Cranbourne East|Cranbourne North|Cranbourne West|Cranbrook|Cranebrook|Cranford|Cranleigh|Cranston|Crateus|Crato|Crawfordsville|Crawley|
Cremona|Cremorne|Crescent City|Cresskill|Crest Hill|Crestline|Crestmead|Creston|Crestview|Crestwood|Crestwood Village|Creswell|Crete|Creteil|
Creve Coeur|Crewe|Criciuma|Crockett|Crofton|Croix-des-Bouquets|Cromwell|Cronulla|Crookston|Crosby|Cross Hills|Cross Lanes|Crossett|Crossville|
Croton-on-Hudson|Crouch End|Crowborough|Crowley|Crown Point|Crowthorne|Croydon|Crozet|Crumlin|Crumpsall|Cruz Alta|Cruzeiro|Cruzeiro do Sul|Crystal|
Crystal City|Crystal Lake|Cu Chi|Cua|Cuamba|Cuautitlan|Cuautla|Cubatao|Cubuk|Cudahy|Cuddalore|Cuddapah|Cudworth|Cuenca|Cuernavaca|Cuero|Cuito|Cukai|
Cullman|Cullowhee|Culpeper|Culver City|Cumana|Cumberland|Cumberland Hill|Cumbernauld|Cumbum|Cumming|Cung Kiem|Cupertino|Curepipe|Curico|Curug|Curvelo|
Cusco|Cushing|Cusseta|Cut Off|Cutler|Cutler Bay|Cutler Ridge|Cutlerville|Cuxhaven|Cuyahoga Falls|Cwmbran|Cyangugu|Cynthiana|Cypress|Cypress Gardens|
Cypress Hills|Cypress Lake|Czestochowa|D'Iberville|Da Lat|Dabhoi|Dabou|Dabra|Dabrowa Gornicza|Dabwali|Dachnoye|Dacula|Dade City|Dadri|Dadu|Daet|
Dagenham|Dagupan|Dahlonega|Daitocho|Dakhla|Dalai|Dalby|Dale City|Daleville|Dalhart|Dali|Daliang|Dalianwan|Dalkeith|Daloa|Dalserf|Dalton|Daltonganj|
Daly City|Dam Dam|Damanhur|Dambulla|Damghan|Damietta|Damoh|Dana Point|Danane|Danao|Danbury|Dandeli|Dandenong|Dandenong North|Dania Beach|Danjiangkou|
Danshui|Danvers|Danville|Daokou|Daphne|Dapitan|Dapto|Daqing|Dar Chioukh|Dar Kulayb|Dar'a|Darab|Darayya|Darbhanga|Darby|Dardenne Prairie|Darhan|Darien|
Darjiling|Darlinghurst|Darlington|Darmstadt|Darnah|Darnestown|Darras Hall|Dartford|Dartmouth|Darton|Darwen|Darwin|Dasha|Dashiqiao|Dashitou|Daska Kalan|
Dasoguz|Datia|Daugavpils|Daura|Dausa|Davenport|Daventry|David|Davidson|Davidsonville|Davie|Davis|Dawei|Dawlish|Dawson Creek|Dawukou|Daxi|Daxing|Daye|
Dayr al Balah|Dayrut|Dayton|Daytona Beach|Dazaifu|Dazhong|Dazhou|De Forest|De Pere|De Queen|De Soto|De Witt|DeBary|DeFuniak Springs|DeKalb|DeLand|
DeRidder|DeSoto|Deal|Dearborn|Dearborn Heights|Debre Birhan|Debre Mark'os|Debrecen|Decan|Decatur|Deception Bay|Decin|Decorah|Dedham|Dee Why|Deer Park|
Deer Valley|Deerfield|Deerfield Beach|Deeside|Defiance|Dehdasht|Dehiwala-Mount Lavinia|Dehri|Dehui|Deir ez-Zor|Del Aire|Del City|Del Rio|Delafield|
Delano|Delavan|Delaware|Delegacion Cuajimalpa de Morelos|Delft|Delgado|Delhi Hills|Delicias|Dellwood|Delmar|Delmas|Delmenhorst|Delphos|Delray Beach|
Delta|Deltona|Demarest|Deming|Demopolis|Den Helder|Dengzhou|Denham Springs|Denison|Denizli|Denov|Dent|Denton|Dentsville|Deoband|Deolali|Deoli|Deoria|
Depew|Deqen|Deqing|Dera Ghazi Khan|Dera Ismail Khan|Derbent|Derby|Derince|Derry|Derry Village|Des Moines|Des Peres|Des Plaines|Desborough|
Deschutes River Woods|Dese|Desert Hot Springs|Dessau|Destin|Destrehan|Detmold|Detroit Lakes|Detroit-Shoreway|Deurne|Deux-Montagnes|Deva|Deventer|
Devils Lake|Devizes|Devonport|Dewas|Dewsbury|Dexter|Deyang|Dezhou|Dhahran|Dhamar|Dhamtari|Dhanbad|Dhangadhi|Dhar|Dharan|Dharapuram|Dharmapuri|
Dharmavaram|Dhaulpur|Dhenkanal|Dholka|Dhoraji|Dhrangadhra|Dhuburi|Dhulia|Dhulian|Dhuri|Diadema|Diamond Bar|Diamond Creek|Diamond Springs|Diamondhead|
Dianella|Diboll|Dibrugarh|Dickinson|Dickson|Dickson City|Didcot|Didsbury|Dieppe|Diepsloot|Diez de Octubre|Dighton|Diglur|Digos|Dihok|Dijon|Dikirnis|
Dillon|Dimapur|Dimbokro|Dimitrovgrad|Dinajpur|Dinalupihan|Dinapore|Dindigul|Dingcheng|Dingley Village|Dingtao|Dingzhou|Dinnington|Dinslaken|Dinuba|
Dipalpur|Diphu|Dipolog|Dire Dawa|Disa|Discovery Bay|Dishman|Dishna|Diss|District Heights|Disuq|Divinopolis|Divo|Dix Hills|Dixiana|Dixon|Diyarb Najm|
Djamaa|Djelfa|Djougou|Dmitrov|Dobbs Ferry|Dobrich|Dock Junction|Docklands|Doctor Phillips|Dod Ballapur|Dodge City|Doffing|Dogonbadan|Dogubayazit|Dohad|
Dolbeau-Mistassini|Dolgoprudnyy|Dolisie|Dollard-Des Ormeaux|Dolton|Domodedovo|Don Torcuato|Donaghmede|Donaldsonville|Donaustadt|Doncaster|
Doncaster East|Dondo|Dongan Hills|Dongcun|Dongdu|Dongfeng|Donggongon|Donghai|Dongkan|Dongling|Dongning|Dongsheng|Dongtai|Dongxing|Dongyang|Donna|
Donnybrook|Donvale|Doonside|Doral|Doraville|Dorchester|Dordrecht|Doreen|Dorking|Dormagen|Dormont|Dorogomilovo|Dorsten|Dortyol|Dorval|Dos Hermanas|
Dos Palos|Dosquebradas|Dothan|Douane|Douglass Hills|Douglaston|Douglasville|Douliu|Douma|Dourados|Dove Valley|Dover|Dowagiac|Downers Grove|Downey|
Downham Market|Downingtown|Downpatrick|Doylestown|Dracut|Drammen|Drancy|Dranesville|Draper|Drean|Dresher|Drexel Heights|Drexel Hill|Driffield|
Drobeta-Turnu Severin|Drogheda|Drohobych|Droichead Nua|Droitwich|Dronfield|Drouin|Droylsden|Druid Hills|Drummondville|Drummoyne|Druzhkivka|Dry Run|
Dschang|Du Quoin|DuBois|DuPont|Duarte|Dubbo|Dubna|Dubuque|Duc Trong|Ducheng|Dudley|Duitama|Dukinfield|Dukuhturi|Duluth|Dulwich Hill|Dumaguete|Dumai|
Dumas|Dumbarton|Dumfries|Dumont|Dumraon|Dun Laoghaire|Dunaujvaros|Dunbar|Duncan|Duncanville|Duncraig|Dundalk|Dundee|Dundonald|Dundrum|Dunedin|Dunellen|
Dunfermline|Dungannon|Dunhua|Dunkerque|Dunkirk|Dunlap|Dunmore|Dunn|Dunn Loring|Dunstable|Dunwoody|Duobao|Duquesne|Durango|Durant|Duren|Durg|Durham|
Durres|Dursley|Duvall|Duyun|Duzce|Dyer|Dyersburg|Dyker Heights|Dzerzhinsk|Eagan|Eagle|Eagle Mountain|Eagle Pass|Eagle Point|Eagle River|Eagleby|
Eagleton Village|Earl Shilton|Earlimart|Earlsfield|Earlwood|Easley|East Alton|East Aurora|East Bethel|East Brainerd|East Bridgewater|East Brunswick|
East Chattanooga|East Chicago|East Cleveland|East Concord|East Dereham|East Elmhurst|East End|East Falmouth|East Farmingdale|East Flatbush|
East Florence|East Foothills|East Franklin|East Garden City|East Garfield Park|East Glenville|East Grand Forks|East Grand Rapids|East Greenwich|
East Grinstead|East Gwillimbury|East Haddam|East Hampton|East Hanover|East Harlem|East Hartford|East Haven|East Hemet|East Highland Park|
East Hill-Meridian|East Hills|East Honolulu|East Independence|East Islip|East Kilbride|East La Mirada|East Lake|East Lake-Orient Park|East Lansing|
East Liverpool|East Longmeadow|East Los Angeles|East Maitland|East Massapequa|East Meadow|East Millcreek|East Milton|East Molesey|East Moline|
East Moriches|East Naples|East New York|East Northport|East Norwalk|East Orange|East Palo Alto|East Pasadena|East Patchogue|East Pensacola Heights|
East Peoria|East Perrine|East Perth|East Point|East Port Orchard|East Porterville|East Providence|East Rancho Dominguez|East Renton Highlands|
East Ridge|East Riverdale|East Rochester|East Rockaway|East Rutherford|East Saint Louis|East San Gabriel|East Setauket|East Shoreham|East Stroudsburg|
East Tremont|East Village|East Wenatchee|East Wenatchee Bench|East York|Eastbourne|Eastchester|Eastham|Easthampton|Eastlake|Eastleigh|Eastman|Eastmont|
Easton|Eastpointe|Eastvale|Eastwood|Eaton|Eaton Rapids|Eaton Socon|Eatonton|Eatontown|Eau Claire|Ebbw Vale|Ebetsu|Ebolowa|Eccles|Ech Chettia|Echelon|
Echo Park|Echuca|Economy|Ecorse|Ed Damer|Ede|Edea|Eden|Eden Isle|Eden Prairie|Edgemere|Edgemoor|Edgerton|Edgewater|Edgewater Park|Edgewood|Edina|
Edinboro|Edinburg|Edirne|Edison|Edmond|Edmonds|Edmundston|Edna|Edwards|Edwardsville|Effingham|Effium|Efon-Alaaye|Eger|Eggertsville|Egham|Eglin Village|
Egypt Lake-Leto|Eha Amufu|Eidson Road|Eight Mile Plains|Eiguliai|Eimsbuttel|Eindhoven|Eisen|Eixample|Ejido|Ejigbo|Ejura|Ekibastuz|Ekpoma|El Achir|
El Banco|El Bayadh|El Cafetal|El Cajon|El Campo|El Centro|El Cerrito|El Cerrito Corona|El Daein|El Dorado|El Dorado Hills|El Ejido|El Eulma|El Fasher|
El Granada|El Hamma|El Hatillo|El Jadid|El Khroub|El Limon|El Mirage|El Monte|El Obeid|El Oued|El Prat de Llobregat|El Progreso|El Pueblito|
El Puerto de Santa Maria|El Reno|El Rio|El Segundo|El Sobrante|El Tigre|El Tocuyo|El Viejo|El Vigia|Elanora|Elazig|Elbasan|Elbistan|Elblag|Elburn|
Elche|Elda|Eldersburg|Eldorado at Santa Fe|Eldoret|Eldridge|Elektrostal'|Elfers|Elgin|Eliot|Elista|Elizabeth|Elizabeth City|Elizabethton|Elizabethtown|
Elk|Elk City|Elk Grove|Elk Grove Village|Elk Plain|Elk River|Elkhart|Elkhorn|Elkins|Elko|Elkridge|Elkton|Elland|Ellenbrook|Ellensburg|Ellesmere Port|
Ellettsville|Ellicott City|Ellington|Elliot Lake|Ellisville|Ellon|Ellore|Ellsworth|Ellwood City|Elm Grove|Elm Park|Elmendorf Air Force Base|Elmhurst|
Elmira|Elmont|Elmwood Park|Elon|Eloy|Eloy Alfaro|Elsa|Elsmere|Elsternwick|Eltham|Eltingville|Elverta|Elwood|Ely|Elyria|Embu|Embu Guacu|Emden|Emerald|
Emerson|Emerson Hill|Emeryville|Eminonu|Emmaus|Emmen|Emmett|Emmiganur|Emporia|Emsworth|Emure-Ekiti|Encanto|Encarnacion|Enchanted Hills|Encheng|
Encinitas|Encino|Ende|Endeavour Hills|Endicott|Endwell|Energodar|Enfield|Enfield Town|Engadine|Engel's|Englewood|Englewood Cliffs|Enid|Ennis|
Enniskillen|Enoch|Enola|Enschede|Ensenada|Enshi|Ensley|Entebbe|Enterprise|Enugu-Ukwu|Enumclaw|Envigado|Epe|Ephraim|Ephrata|Epping|Epsom|Epworth|Erbaa|
Ercis|Ercolano|Erd|Erdaojiang|Erdenet|Erechim|Eregli|Erftstadt|Erfurt|Ergani|Erie|Erlangen|Erlanger|Ermington|Erode|Errachidia|Erskine|Erwin|Erzincan|
Erzsebetvaros|Es Senia|Esbjerg|Escalon|Escanaba|Eschweiler|Escondido|Escuintla|Esenyurt|Esfarayen|Esher|Eskilstuna|Esmeraldas|Espanola|Espinal|Espoo|
Essaouira|Essendon|Essex|Essex Junction|Esslingen|Estancia|Esteio|Esteli|Estelle|Estepona|Estero|Estes Park|Estherville|Esuk Oron|Etawa|Etawah|
Etobicoke|Etowah|Ettrick|Eucalyptus Hills|Euclid|Eudora|Eufaula|Eugene|Euless|Eunapolis|Eunice|Eureka|Euskirchen|Eustis|Evans|Evanston|Evansville|
Everett|Evergreen|Evergreen Park|Everman|Evesham|Evora|Evreux|Evry|Ewell|Ewing|Excelsior Springs|Exeter|Exmouth|Ezhou|Ezhva|Ezza-Ohu|Fabens|Facatativa|
Failsworth|Fair Haven|Fair Lawn|Fair Oaks|Fair Oaks Ranch|Fair Plain|Fairbanks|Fairborn|Fairburn|Fairdale|Fairfax|Fairfax Station|Fairfield|
Fairfield Glade|Fairfield Heights|Fairfield West|Fairhaven|Fairhope|Fairland|Fairlawn|Fairless Hills|Fairmont|Fairmount|Fairport|Fairview|
Fairview Heights|Fairview Park|Fairview Shores|Fairwood|Falcon Heights|Falkirk|Fall River|Fallbrook|Fallingbrook|Fallon|Fallowfield|Falls Church|
Fallsburg|Fallston|Falmouth|Fangshan|Fanwood|Faqus|Far Rockaway|Faraskur|Fareham|Fargo|Faribault|Faridkot|Faridpur|Farmers Branch|Farmersville|
Farmingdale|Farmington|Farmington Hills|Farmingville|Farmville|Farnborough|Farnham|Farnworth|Farr West|Farragut|Farroupilha|Farrukhabad|Farshut|Fasa|
Fastiv|Fate|Fatehabad|Fatehpur|Fatsa|Faversham|Favoriten|Fawkner|Fayetteville|Fazilka|Featherstone|Federal Heights|Federal Way|Feicheng|Felgueiras|
Felida|Felixstowe|Felling|Fellsmere|Feltham|Fendou|Fengcheng|Fenghua|Fenghuang|Fengkou|Fengrun|Fengxian|Feni|Fenton|Fenyi|Feodosiya|Fergana|
Fergus Falls|Ferguson|Ferizaj|Ferkessedougou|Fern Creek|Fern Park|Fernandina Beach|Fernando de la Mora|Fernandopolis|Ferndale|Ferndown|Fernley|
Ferntree Gully|Fernway|Ferozepore|Ferrara|Ferraz de Vasconcelos|Ferrol|Ferry Pass|Fes al Bali|Festus|Fethiye|Fianarantsoa|Fiditi|Fier|Fier-Cifci|Fife|
Figtree|Fili|Fillmore|Financial District|Finderne|Findlay|Finglas|Finley|Finlyandskiy|Finneytown|Fircrest|Firebaugh|Firestone|Firozabad|Firuzabad|
Fish Hawk|Fishers|Fishersville|Fitchburg|Fitzgerald|Fitzroy|Fitzroy North|Five Corners|Five Forks|Flagami|Flagstaff|Flat River|Flat Rock|Flatbush|
Flatlands|Flatwoods|Fleet|Fleetwood|Fleming Island|Flensburg|Fletcher|Flint|Flitwick|Floral City|Floral Park|Florence|Florence-Graham|Florencia|
Floresville|Florham Park|Florida|Florida City|Florida Ridge|Floridablanca|Floridsdorf|Florin|Floris|Florissant|Flossmoor|Flower Mound|Flowery Branch|
Flowing Wells|Flowood|Flushing|Fnidek|Fochville|Focsani|Foggia|Folcroft|Foley|Folkestone|Folkston|Folsom|Fond du Lac|Fontana|Fontenay-sous-Bois|
Foothill Farms|Foothill Ranch|Footscray|Fordham|Fordon|Fords|Forest|Forest Acres|Forest City|Forest Glen|Forest Grove|Forest Hill|Forest Hills|
Forest Lake|Forest Park|Forestdale|Forestville|Forfar|Forked River|Forli|Formby|Formiga|Formosa|Forney|Forrest City|Forrestfield|Forster|Fort Atkinson|
Fort Beaufort|Fort Belvoir|Fort Bliss|Fort Bragg|Fort Campbell North|Fort Carson|Fort Collins|Fort Dix|Fort Dodge|Fort Drum|Fort Erie|
Fort George G Mead Junction|Fort Hamilton|Fort Hood|Fort Hunt|Fort Irwin|Fort Knox|Fort Lauderdale|Fort Lee|Fort Leonard Wood|Fort Lupton|Fort Madison|
Fort McMurray|Fort Meade|Fort Mill|Fort Mitchell|Fort Morgan|Fort Myers|Fort Myers Beach|Fort Myers Shores|Fort Oglethorpe|Fort Payne|Fort Pierce|
Fort Pierce North|Fort Pierce South|Fort Polk South|Fort Riley North|Fort Salonga|Fort Saskatchewan|Fort Scott|Fort Smith|Fort St. John|Fort Stockton|
Fort Thomas|Fort Valley|Fort Walton Beach|Fort Washington|Fort Wayne|Fort Wright|Fortuna|Fortuna Foothills|Foster City|Fostoria|Foumban|Foumbot|
Fountain|Fountain Hills|Fountain Inn|Fountain Valley|Fountainebleau|Fountainhead-Orchard Hills|Four Corners|Fowler|Fox Chapel|Fox Lake|Fox Point|
Foxborough|Foxrock|Foz do Iguacu|Framingham|Framingham Center|Franca|Francisco Beltrao|Francisco Morato|Francistown|Francisville|Franco da Rocha|
Franconia|Frankenmuth|Frankfort|Frankfort Square|Franklin|Franklin Lakes|Franklin Park|Franklin Square|Frankston|Frankston East|Frankston South|Fraser|
Fraserburgh|Frederick|Fredericksburg|Frederickson|Fredericton|Frederiksberg|Fredonia|Fredrikstad|Freehold|Freeland|Freeport|Freiburg|Frejus|Fremont|
Frenchs Forest|Frenda|Fresh Meadows|Fresnillo|Fridley|Friedrichshafen|Friedrichshain|Friendly|Friendswood|Frimley|Frinton-on-Sea|Frisco|Frome|
Front Royal|Frontera|Frostburg|Fruit Cove|Fruit Heights|Fruita|Fruitland|Fruitridge Pocket|Fruitvale|Fruitville|Fryazevo|Fryazino|Frydek-Mistek|Fu'an|
Fuchucho|Fuding|Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fuentes del Valle|Fuji|Fujieda|Fujin|Fujinomiya|Fujioka|Fujisawa|Fukayacho|Fukuchiyama|
Fukui-shi|Fukuroi|Fukushima|Fukuyama|Fulda|Fuli|Fuling|Fuller Heights|Fullerton|Fulshear|Fulton|Fultondale|Funchal|Fundacion|Funtua|Funza|Fuorigrotta|
Fuqing|Fuquay-Varina|Furth|Furukawa|Fusagasuga|Fussa|Fussels Corner|Futtsu|Fuwwah|Fuyang|Fuyu|Fylde|Fyzabad|Ga-Rankuwa|Gaalkacyo|Gabes|Gabrovo|Gadag|
Gadag-Betageri|Gaddi Annaram|Gadsden|Gadwal|Gaffney|Gafsa|Gage Park|Gages Lake|Gagnoa|Gahanna|Gaillimh|Gainesville|Gainsborough|Gaithersburg|Gajraula|
Gajuwaka|Galashiels|Galati|Galatsi|Galax|Galena Park|Galesburg|Galesong|Galion|Gallarate|Gallatin|Galle|Galliano|Gallup|Galt|Galveston|Gamagori|
Gamboru|Gamonal|Gamping Lor|Gandajika|Gandhidham|Gandhinagar|Gandia|Ganganagar|Gangapur|Gangarampur|Gangawati|Gangneung|Gangoh|Ganja|Gannan|Gantang|
Gantt|Gao|Gaogou|Gaomi|Gaoping|Gaoyou|Gaozhou|Gapan|Gapyeong|Garanhuns|Garbsen|Garcia|Garden Acres|Garden City|Garden City Park|Garden Grove|
Garden Home-Whitford|Gardena|Gardendale|Gardere|Gardez|Gardiner|Gardner|Gardnerville|Gardnerville Ranchos|Garfield|Garfield Heights|Garforth|Garissa|
Garland|Garner|Garnet|Garoowe|Garrett|Garrison|Gary|Gas City|Gashua|Gaspe|Gastonia|Gatchina|Gates-North Gates|Gateshead|Gatesville|Gateway|Gatineau|
Gautier|Gavle|Gawler|Gbadolite|Gbongan|Gdynia|Gebze|Gedangan|Geelong|Gejiu|Gela|Gelendzhik|Gelligaer|Gelsenkirchen|Gemena|Gemlik|Geneina|General Pico|
General Roca|General Trias|Geneseo|Geneva|Geneve|Genhe|Genk|Gent|Genteng|Georgiyevsk|Gera|Geraldton|Gereida|Gering|Germantown|Gerrards Cross|
Gesundbrunnen|Getafe|Gettysburg|Getxo|Ghardaia|Gharyan|Ghatal|Ghazieh|Ghazipur|Ghazni|Ghotki|Gibsonton|Gibsonville|Giddings|Giessen|Giffnock|Gifford|
Gifu-shi|Gig Harbor|Gijon|Gilbert|Gilberts|Gilford|Gillette|Gillingham|Gilmer|Gilroy|Gimcheon|Ginowan|Girard|Girardot City|Giresun|Giridih|Giron|
Girona|Gisborne|Gisenyi|Gitarama|Giugliano in Campania|Giurgiu|Gjakove|Gjilan|Glace Bay|Gladbeck|Gladesville|Gladeview|Gladewater|Gladstone|
Glasgow Village|Glassboro|Glassmanor|Glastonbury|Glastonbury Center|Glazov|Glebe|Glen Allen|Glen Avon|Glen Burnie|Glen Carbon|Glen Cove|Glen Ellyn|
Glen Iris|Glen Oaks|Glen Ridge|Glen Rock|Glen Waverley|Glenarden|Glencoe|Glendale|Glendale Heights|Glendive|Glendora|Gleneagle|Glenferrie|Glenfield|
Glenmont|Glenmore Park|Glenn Dale|Glenn Heights|Glennville|Glenolden|Glenorchy|Glenpool|Glenrothes|Glenroy|Glens Falls|Glens Falls North|Glenshaw|
Glenside|Glenvar Heights|Glenview|Glenville|Glenwood|Glenwood Springs|Gliwice|Globe|Glogovac|Glogow|Glossop|Gloucester|Gloucester City|
Gloucester Point|Gloversville|Glyfada|Gniezno|Goalpara|Gobernador Galvez|Gobichettipalayam|Godalming|Goddard|Godean|Godfrey|Godhra|Gohadi|Gohana|Gojra|
Gokak|Gol'yanovo|Gola Gokarannath|Golborne|Golcuk|Gold Camp|Gold Canyon|Gold River|Golden|Golden Gate|Golden Glades|Golden Grove|Golden Hills|
Golden Valley|Goldenrod|Goldsboro|Goleta|Goma|Gombe|Gomez Palacio|Gonaives|Gonbad-e Kavus|Gonda City|Gondal|Gondar|Gondia|Gongchangling|Gongju|
Gongzhuling|Gonzales|Gonzalez|Good Hope|Goodings Grove|Goodlettsville|Goodna|Goodyear|Goole|Goonellabah|Goose Creek|Gopalganj|Goppingen|Gore|Gorgan|
Gorham|Gorlitz|Gorno-Altaysk|Gorontalo|Gorseinon|Gorzow Wielkopolski|Gosaba|Gosforth|Goshen|Gosnells|Gosport|Gostivar|Gotenba|Gottingen|Gouda|Goulburn|
Goulds|Gourock|Governador Valadares|Goya|Goyerkata|Graaff-Reinet|Gracemere|Gracia|Grafton|Graham|Grahamstown|Grain Valley|Grambling|Gramercy Park|
Granada|Granbury|Granby|Grand Blanc|Grand Boulevard|Grand Falls-Windsor|Grand Forks|Grand Haven|Grand Island|Grand Junction|Grand Ledge|Grand Prairie|
Grand Rapids|Grand Terrace|Grand-Bassam|Grande Prairie|Grandview|Grandview Heights|Grandville|Grandwood Park|Grange Hill|Grangemouth|Granger|
Granite Bay|Granite City|Granite Shoals|Graniteville|Granollers|Grantham|Grants|Grants Pass|Grantsville|Granville|Grao de Murviedro|Grapevine|
Grass Valley|Gravata|Gravatai|Gravesend|Gray|Grays|Grayslake|Grayson Valley|Graz|Grazhdanka|Great Bend|Great Bookham|Great Falls|Great Harwood|
Great Kills|Great Malvern|Great Neck|Great Neck Plaza|Great Sankey|Great Wyrley|Great Yarmouth|Greater Grand Crossing|Greater Napanee|Greater Noida|
Greater Northdale|Greater Sudbury|Greater Upper Marlboro|Greatwood|Greece|Greeley|Green|Green Bay|Green Cove Springs|Green Haven|Green Hill|
Green Knoll|Green River|Green Valley|Greenacre|Greenacres|Greenacres City|Greenbelt|Greenbriar|Greenbrier|Greenburgh|Greencastle|Greendale|Greeneville|
Greenfield|Greenford|Greenlawn|Greenock|Greenpoint|Greensboro|Greensborough|Greensburg|Greentree|Greenvale|Greenville|Greenwich|Greenwood|
Greenwood Village|Greer|Greifswald|Grenada|Grenoble|Gresham|Gresham Park|Gresik|Gretna|Grevenbroich|Greystanes|Greystones|Gridley|Griffin|Griffith|
Grimes|Grimsby|Grinnell|Grissom Air Force Base|Groesbeck|Grogol|Groningen|Grosse Ile|Grosse Pointe|Grosse Pointe Farms|Grosse Pointe Park|
Grosse Pointe Woods|Grosseto|Groton|Grove|Grove City|Grovedale|Groveland|Groveport|Grover Beach|Groves|Groveton|Grovetown|Groznyy|Grudziadz|Guacara|
Guadalajara de Buga|Guaiba|Gualeguaychu|Guamuchil|Guanabacoa|Guanajuato|Guanambi|Guanare|Guangming|Guangshui|Guangyuan|Guantanamo|Guarapari|Guarapuava|
Guaratingueta|Guarenas|Guaruja|Guasave|Guatire|Guaynabo|Gubkin|Gucheng Chengguanzhen|Gudivada|Gudiyatham|Gudur|Gueckedou|Guelma|Guelmim|Guelph|Guercif|
Guider|Guidonia Montecelio|Guigang|Guigue|Guiguinto|Guildford|Guilford|Guines|Guiping|Guira de Melena|Guiren|Guisborough|Guiseley|Guixi|Gujar Khan|
Gujrat|Gukovo|Gulariya|Gulf Breeze|Gulf Gate Estates|Gulf Hills|Gulf Park Estates|Gulf Shores|Gulfport|Guliston|Gulu|Gumi|Gummersbach|Gun Barrel City|
Guna|Gunbarrel|Gunnison|Gunsan|Guntakal Junction|Guntersville|Guozhen|Gurgaon|Guri-si|Gurnee|Gurupi|Gus'-Khrustal'nyy|Gusau|Gushikawa|Gushu|Gustine|
Gutersloh|Guthrie|Guttenberg|Guymon|Guyong|Gwadar|Gweru|Gyeongju|Gyeongsan-si|Gympie|Gyoda|Gyor|Gypsum|Gyumri|Ha Dong|Ha Long|Ha'il|Haarlem|Habbouch|
Habiganj|Habra|Hachinohe|Hacienda Heights|Hacienda Santa Fe|Hackensack|Hackettstown|Hadano|Haddon Heights|Haddonfield|Hadejia|Hadera|Hadleigh|Hadley|
Hadley Wood|Haeju|Hafar Al-Batin|Hafizabad|Hagen|Hagerstown|Hagonoy|Hai Duong|Haicheng|Haifa|Haiku-Pauwela|Hailar|Hailey|Hailin|Hailsham|Hailun|Haimen|
Haines City|Haining|Haizhou|Hajipur|Hakkari|Hakodate|Halabjah|Halawa|Halawa Heights|Haldia|Haldwani|Hale|Haledon|Hales Corners|Halesowen|Half Moon|
Half Moon Bay|Halfway|Halifax|Halisahar|Hallam|Hallandale Beach|Hallett Cove|Halls Head|Halmstad|Halstead|Haltom City|Halwan|Ham Lake|Hamakita|
Hamburg-Mitte|Hamburg-Nord|Hamden|Hameln|Hami|Hamilton Hill|Hamilton Square|Hamilton Worcester|Hamlet|Hamlin|Hamm|Hamma Bouziane|Hammamet|Hammond|
Hammonton|Hampden|Hampshire|Hampstead|Hampton|Hampton Bays|Hampton Park|Hamtramck|Hanahan|Hanam|Hanamaki|Hanau am Main|Hanceville|Hancheng|Hanchuan|
Handa|Hanford|Hangu|Haninge|Hannibal|Hanno|Hanover|Hanover Park|Hansi|Hanting|Hanumangarh|Hanyu|Hanzhong|Hapeville|Happy Valley|Hapur|Harahan|Harar|
Harburg|Harda Khas|Hardeeville|Hardenberg|Hardoi|Haridwar|Harihar|Haripur|Harker Heights|Harlan|Harlem|Harleysville|Harlingen|Harlow|Harold Wood|
Harpenden|Harper Woods|Harpswell Center|Harrah|Harriman|Harringay|Harrington Park|Harris Hill|Harrisburg|Harrison|Harrisonburg|Harrisonville|
Harrisville|Harrodsburg|Harrogate|Harrow on the Hill|Harsin|Hartford|Hartford City|Hartland|Hartlepool|Hartley|Hartsdale|Hartselle|Hartshill|
Hartsville|Harunabad|Harvard|Harvest|Harvey|Harwich|Harwood Heights|Hasanpur|Hasbrouck Heights|Hashimoto|Hasilpur|Haskovo|Haslemere|Haslett|Haslingden|
Hassan|Hasselt|Hassi Messaoud|Hastings|Hastings-on-Hudson|Hasuda|Hat Yai|Hatboro|Hatfield|Hathras|Hatogaya-honcho|Hatsukaichi|Hattiesburg|Hattingen|
Hauppauge|Hauterive|Havant|Haveli Lakha|Havelock|Haverfordwest|Haverhill|Haveri|Haverstraw|Havirov|Havre|Havre de Grace|Hawaiian Gardens|
Hawaiian Paradise Park|Hawalli|Hawarden|Hawassa|Hawera|Hawick|Hawkesbury|Hawkinsville|Hawsh 'Isa|Hawthorn|Hawthorn East|Hawthorn South|Hawthorn Woods|
Hawthorne|Haxby|Hayden|Haydock|Hayes|Hayesville|Hayling Island|Hays|Haysville|Hayward|Haywards Heath|Hazard|Hazaribagh|Hazel Crest|Hazel Dell|
Hazel Grove|Hazel Park|Hazelwood|Hazleton|Head of Westport|Healdsburg|Heanor|Heath|Heathcote|Heathrow|Heavitree|Hebburn|Heber City|Heber Springs|Hebi|
Hebron|Hechuan|Heckmondwike|Hecun|Hede|Hedge End|Hedon|Heerlen|Heidelberg|Heidenheim an der Brenz|Heihe|Heilbron|Heilbronn|Heishan|Hekinan|Helena|
Helena Valley Southeast|Helena Valley West Central|Helena-West Helena|Helensburgh|Helensvale|Hell's Kitchen|Hellersdorf|Hellertown|Helmond|Helong|
Helotes|Helsingborg|Helston|Hemel Hempstead|Hemet|Hempstead|Hendala|Henderson|Hendersonville|Hengelo|Henley-on-Thames|Henlow|Henryetta|Hepingjie|Hepo|
Herat|Hercules|Hereford|Herford|Herkimer|Hermantown|Hermiston|Hermitage|Hermosa Beach|Hernals|Hernando|Herndon|Herne|Herne Bay|Heroica Caborca|
Heroica Guaymas|Heroica Zitacuaro|Herriman|Herrin|Hershey|Herten|Hertford|Hervey Bay|Herzliya|Hesperia|Heswall|Hetauda|Hetton-Le-Hole|Hewitt|Hewlett|
Hexham|Heysham|Heyuan|Heywood|Heze|Hialeah|Hialeah Gardens|Hiawatha|Hibbing|Hickam Field|Hickory|Hickory Hills|Hicksville|Hidalgo|Hidden Valley|
Hidden Valley Lake|Hietzing|Higashimurayama|High Blantyre|High Peak|High Point|High Springs|High Wycombe|Highett|Highland|Highland City|
Highland Heights|Highland Park|Highland Springs|Highland Village|Highlands|Highlands Ranch|Highton|Hightstown|Highview|Highwood|Hikone|Hilden|
Hildesheim|Hillandale|Hillarys|Hillcrest|Hillcrest Heights|Hilliard|Hillsboro|Hillsborough|Hillsdale|Hillside|Hillview|Hilmar-Irwin|Hilo|Hilton|
Hilton Head|Hilton Head Island|Hilversum|Himatnagar|Himimachi|Hinchinbrook|Hinckley|Hindaun|Hindley|Hindupur|Hinesville|Hinganghat|Hingham|Hingoli|
Hino|Hinsdale|Hinthada|Hiratsuka|Hiriyur|Hirosaki|Hisar|Hita|Hitachi|Hitachi-Naka|Hitchcock|Hitchin|Hoa Binh|Hobart|Hobbs|Hobe Sound|Hoboken|Hockessin|
Hockley|Hoddesdon|Hoffman Estates|Hofu|Hohoe|Holbrook|Holden|Holdenville|Holdrege|Holguin|Holiday|Holiday City-Berkeley|Holladay|Holland|Hollidaysburg|
Hollins|Hollis|Hollister|Holliston|Holloway|Holly|Holly Hill|Holly Springs|Hollymead|Hollywood|Holmen|Holon|Holt|Holtsville|Holtville|Holualoa|
Holyhead|Holyoke|Holywood|Home Gardens|Homeacre-Lyndora|Homeland|Homeland Park|Homer|Homer Glen|Homestead|Homestead Meadows North|
Homestead Meadows South|Homewood|Homosassa Springs|Hondo|Hongch'on|Honggang|Hongjiang|Hongqiao|Hongseong|Hongwon|Honiton|Honjo|Honmachi|Honolulu|
Hood River|Hoofddorp|Hook|Hooper|Hoopeston|Hoorn|Hoover|Hopatcong|Hopatcong Hills|Hope|Hope Island|Hope Mills|Hopewell|Hopkins|Hopkinsville|Hopkinton|
Hoppers Crossing|Hoquiam|Horad Zhodzina|Horbury|Horishni Plavni|Horizon City|Horizon West|Horizonte|Horley|Horlivka|Horn Lake|Hornchurch|Hornell|
Hornsby|Hornsby Bend|Horseheads|Horsens|Horsforth|Horsham|Horta-Guinardo|Hortaleza|Hortolandia|Horwich|Hosa'ina|Hoshangabad|Hoshiarpur|Hospet|Hosur|
Hot Springs|Hot Springs National Park|Hot Springs Village|Hotan|Hough|Houghton|Houghton-Le-Spring|Houlton|Houma|Houmt El Souk|Hounslow|Hove|Howard|
Howard Beach|Howell|Howland Center|Hoyland Nether|Hpa-An|Hradec Kralove|Hrodna|Hua Hin|Huacho|Huadian|Huaicheng|Huaidian|Huaihua|
Huaiyuan Chengguanzhen|Hualien City|Huamantla|Huambo|Huanan|Huancayo|Huanggang|Huangmei|Huangnihe|Huangpi|Huangshan|Huangyan|Huangzhou|Huanren|Huanuco|
Huaral|Huaraz|Huauchinango|Huayin|Huazhou|Hubbard|Huber Heights|Hucknall|Huddersfield|Huddinge|Hudson|Hudson Falls|Hudsonville|Hue|Huehuetenango|
Huelva|Huesca|Hueytown|Hughson|Hugli|Hugo|Huguenot|Huicheng|Huilong|Huinan|Huixquilucan|Huizhou|Hujra Shah Muqim|Hulan|Hulan Ergi|Hull|Humble|Humboldt|
Humen|Hunchun|Hunedoara|Hungnam|Hunt Valley|Hunters Creek|Huntersville|Huntertown|Huntingburg|Huntingdon|Huntington|Huntington Beach|Huntington Park|
Huntington Station|Huntington Woods|Huntley|Hunts Point|Huntsville|Huocheng|Huoqiu Chengguanzhen|Hurghada|Hurlingham|Huron|Hurricane|Hurst|
Hurstpierpoint|Hurstville|Hurth|Hushitai|Hutang|Hutchins|Hutchinson|Hutchinson Island South|Hutto|Huyton|Huzhou|Hwado|Hwasun|Hwawon|Hyannis|
Hyattsville|Hybla Valley|Hyde|Hyde Park|Hyeres|Hyesan|Hyesan-dong|Hyrum|Hythe|I'zaz|Iasi|Ibaraki|Ibarra|Ibb|Ibbenburen|Ibirite|Ibshaway|Ica|Icara|
Ichalkaranji|Icheon-si|Ichihara|Ichinomiya|Ichinoseki|Idabel|Idah|Idaho Falls|Idanre|Idappadi|Idfu|Idku|Idlib|Idylwood|Ifo|Ifrane|Igarassu|Igbara-Odo|
Igbo-Ora|Igbo-Ukwu|Igboho|Igdir|Igede-Ekiti|Iguala de la Independencia|Iguatu|Ihiala|Iida|Iizuka|Ijebu-Igbo|Ijebu-Jesa|Ijebu-Ode|Ijero-Ekiti|Ijui|
Ikeda|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikom|Ikoma|Ikot Ekpene|Iksan|Ila Orangun|Ilagan|Ilam|Ilchester|Ilebo|Ilesa|Ilfracombe|Ilha de Mocambique|Ilheus|
Iligan|Iligan City|Ilion|Ilioupoli|Ilkal|Ilkeston|Ilkley|Ilo|Ilobu|Iloilo|Imaichi|Imaricho-ko|Immingham|Immokalee|Imola|Imperatriz|Imperial|
Imperial Beach|Imphal|Imus|Ina|Inala|Inaruwa|Inazawa|Ince-in-Makerfield|Incline Village|Inda Silase|Indaiatuba|Independence|Independent Hill|
Indian Harbour Beach|Indian Hills|Indian River Estates|Indian Trail|Indian Wells|Indiana|Indianola|Indiantown|Indio|Indooroopilly|Indramayu|Inegol|
Ingersoll|Ingleburn|Ingleby Greenhow|Ingleside|Inglewood|Inglewood-Finn Hill|Ingolstadt|Ingraj Bazar|Inhambane|Inisa|Inkster|Inniswold|Innsbruck|
Inowroclaw|Interlaken|International Falls|Inuyama|Inver Grove Heights|Invercargill|Inverell|Inverness|Inverness Highlands South|Inverurie|Inwood|
Ioannina|Iola|Iona|Ione|Ionia|Iowa City|Iowa Falls|Iowa Park|Ipatinga|Ipiales|Ipojuca|Ipoti|Ipswich|Iquique|Irakleion|Iranshahr|Irapuato|Irbid|Irece|
Iriga City|Iringa|Irlam|Irmo|Iron Mountain|Irondale|Irondequoit|Ironton|Ironville|Ironwood|Irun|Irvine|Irving|Irving Park|Irvington|Isahaya|Isanti|Ise|
Ise-Ekiti|Isehara|Iselin|Iserlohn|Isesaki|Ishikari|Ishim|Ishimbay|Ishinomaki|Ishioka|Ishpeming|Ishurdi|Isieke|Isiro|Iskenderun|Iskitim|Isla Vista|
Islamorada|Islampur|Island Lake|Isle of Lewis|Isle of Normandy|Isleworth|Islington|Islip|Islip Terrace|Ismailia|Isna|Isparta|Issaquah|Issia|
Issy-les-Moulineaux|Istaravshan|Itabaiana|Itabira|Itaborai|Itabuna|Itacoatiara|Itaguai|Itagui|Itaituba|Itajai|Itajuba|Itami|Itanhaem|
Itapecerica da Serra|Itaperuna|Itapetinga|Itapetininga|Itapeva|Itapevi|Itapipoca|Itapira|Itaquaquecetuba|Itarsi|Itasca|Itatiba|Itaugua|Itauna|Ithaca|
Ito|Itoman|Itu|Ituiutaba|Itumbiara|Ivanhoe|Ivano-Frankivsk|Ivanovskoye|Ivanteyevka|Ives Estates|Ivins|Ivry-sur-Seine|Ivybridge|Iwade|Iwaki|Iwakuni|
Iwamizawa|Iwata|Iwatsuki|Iwo|Ixtapa-Zihuatanejo|Ixtapaluca|Izmail|Izmaylovo|Izmit|Iztacalco|Izumi|Izumiotsu|Izumisano|Izumo|Izyum|Jabalya|Jablah|
Jaboticabal|Jacarei|Jacinto City|Jackson|Jackson Heights|Jacksonville Beach|Jacmel|Jacobabad|Jacona de Plancarte|Jaen|Jaffa|Jaffna|Jagadhri|Jagdalpur|
Jagraon|Jagtial|Jaguey Grande|Jahanabad|Jahangirabad|Jaigaon|Jaisalmer|Jalai Nur|Jalal-Abad|Jalalabad|Jalalpur Jattan|Jalaun|Jalingo|Jalna|Jalpaiguri|
Jamaame|Jamaica|Jamaica Plain|Jamalpur|James City|James Island|Jamesburg|Jamjamal|Jamkhandi|Jampur|Jamui|Jamul|Jamuria|Jan-Phyl Village|Janakpur|
Janauba|Jandira|Janesville|Jangipur|Jaora|Japekrom|Japeri|Jaragua do Sul|Jaranwala|Jardim Paulista|Jarrow|Jasmine Estates|Jasper|Jastrzebie Zdroj|
Jatai|Jatani|Jatibarang|Jatiroto|Jatiwangi|Jau|Jaunpur|Jaworzno|Jayapura|Jeanerette|Jeannette|Jefferson|Jefferson City|Jefferson Hills|
Jefferson Valley-Yorktown|Jeffersontown|Jeffersonville|Jega|Jelenia Gora|Jelgava|Jember|Jena|Jendouba|Jenison|Jenks|Jennings|Jennings Lodge|
Jensen Beach|Jeongeup|Jequie|Jeremie|Jerez de la Frontera|Jericho|Jerome|Jersey City|Jersey Village|Jerseyville|Jessore|Jessup|Jesup|Jesus Menendez|
Jetpur|Jeypore|Jhalawar|Jhang Sadr|Jhargram|Jharia|Jharsuguda|Jhelum|Jhunjhunun|Ji Parana|Ji'an|Jiagedaqi|Jian'ou|Jiangkou|Jianguang|Jiangyan|Jiangyin|
Jiangyou|Jiaozhou|Jiashan|Jiayuguan|Jiazi|Jidong|Jiehu|Jieshi|Jieshou|Jiexiu|Jihlava|Jijel|Jijiang|Jijiga|Jimboomba|Jimeta|Jimma|Jimo|Jinchang|
Jincheng|Jind|Jingdezhen|Jinghong|Jingling|Jingmen|Jingzhou|Jinhua|Jinja|Jinji|Jinjiang|Jinotega|Jinsha|Jinshi|Jinxiang|Jirja|Jishu|Jishui|Jitra|
Jiujiang|Jiupu|Jiuquan|Jiutai|Jiutepec|Jizan|Jizzax|Joao Monlevade|Jobstown|Joensuu|Joetsu|Johns Creek|Johnsburg|Johnson City|Johnson Lane|Johnston|
Johnstone|Johnstown|Joint Base Lewis McChord|Joliet|Joliette|Jollyville|Jolo|Jombang|Jonesboro|Jonesborough|Jonkoping|Jonquiere|Joplin|Joppatowne|
Jordan|Jorhat|Jose C. Paz|Joshua|Joshua Tree|Jounieh|Joymontop|Joypur Hat|Jozsefvaros|Juan Diaz|Juazeiro do Norte|Juchitan de Zaragoza|Juegang|
Juigalpa|Juliaca|Jumri Tilaiya|Junagadh|Junction City|Jundiai|Juneau|Junin|Jupiter|Jurmala|Jurupa Valley|Justice|Juye|Jyvaskyla|Kabanjahe|Kabankalan|
Kabinda|Kabirwala|Kabwe|Kadayanallur|Kadi|Kadiri|Kadirli|Kadiyivka|Kadoma|Kadugli|Kaedi|Kaesong|Kafanchan|Kafr ad Dawwar|Kafr ash Shaykh|
Kafr az Zayyat|Kaga Bandoro|Kagoro|Kahramanmaras|Kahror Pakka|Kahta|Kahului|Kaiapoi|Kaihua|Kailua|Kailua-Kona|Kairana|Kairouan|Kaiserslautern|Kaithal|
Kaitong|Kaiyuan|Kaizuka|Kakamega|Kakamigahara|Kakegawa|Kakinada|Kakogawacho-honmachi|Kalamaria|Kalamassery|Kalamata|Kalamazoo|Kalaoa|Kalasin|Kalemie|
Kalifornsky|Kalispell|Kalisz|Kaliyaganj|Kallangur|Kallithea|Kalmunai|Kalna|Kaluga|Kalulushi|Kalush|Kalyani|Kamakura|Kamalia|Kamareddi|Kamarhati|Kambah|
Kambar|Kamensk-Shakhtinskiy|Kamensk-Ural'skiy|Kameoka|Kamianets-Podilskyi|Kamianske|Kamifukuoka|Kamigyo-ku|Kamina|Kamirenjaku|Kamloops|Kamoke|
Kamphaeng Phet|Kampong Baharu Balakong|Kampong Cham|Kampong Chhnang|Kampong Dungun|Kampung Bukit Baharu|Kampung Pasir Gudang Baru|Kampung Sungai Ara|
Kamthi|Kamyaran|Kamyshin|Kanasin|Kanata|Kanbe|Kanchanaburi|Kanchipuram|Kanchrapara|Kandahar|Kandhkot|Kandi|Kandukur|Kandy|Kaneohe|Kangar|Kangaroo Flat|
Kangavar|Kangding|Kanggye|Kankakee|Kankan|Kankanhalli|Kannangad|Kannapolis|Kannauj|Kannur|Kanoya|Kansk|Kanuma|Kaolack|Kapa'a|Kapenguria|Kapolei|
Kaposvar|Kapurthala|Kara|Kara-Balta|Karabuk|Karad|Karaikal|Karaikkudi|Karakol|Karaman|Karamay|Karanganom|Karangsembung|Karanja|Karatsu|Karauli|
Kardzhali|Karimganj|Karimnagar|Kariya|Karlovy Vary|Karlsruhe|Karlstad|Karnal|Karratha|Kars|Kartasura|Karur|Karvina|Karwar|Kasama|Kasaoka|Kasaragod|
Kaser|Kasese|Kasganj|Kashgar|Kashihara|Kashihara-shi|Kashima-shi|Kashipur|Kashiwa|Kashiwazaki|Kashmar|Kasihan|Kasongo|Kaspiysk|Kassel|Kasserine|Kasson|
Kastamonu|Kasugai|Kasukabe|Kasur|Katerini|Kathleen|Katihar|Katiola|Katori-shi|Katowice|Katoya|Katras|Katsuta|Kattaqo'rg'on Shahri|Katumba|Katunayaka|
Katy|Kaufman|Kaukauna|Kaunas|Kaura Namoda|Kavakli|Kavala|Kavali|Kawagoe|Kawalu|Kawanishi|Kawit|Kawm Umbu|Kawthoung|Kayankulam|Kayenta|Kayes|Kaysville|
Kazanlak|Kazerun|Kazo|Keansburg|Kearney|Kearns|Kearny|Kearsley|Kebomas|Kecskemet|Kediri|Kedungwaru|Kedungwuni|Kedzierzyn-Kozle|Keelung|Keene|Keffi|
Keighley|Keilor East|Keizer|Keller|Kellyville|Kellyville Ridge|Kelmscott|Kelowna|Kelso|Kemp Mill|Kempston|Kempston Hardwick|Ken Caryl|Kenai|Kendal|
Kendale Lakes|Kendall|Kendall Park|Kendall West|Kendallville|Kendari|Kenema|Kenilworth|Keningau|Kenitra|Kenmore|Kennebunk|Kennedale|Kenner|Kennesaw|
Kenneth City|Kennett|Kennett Square|Kennewick|Kenora|Kenosha|Kensington|Kent|Kentau|Kentfield|Kenton|Kentville|Kentwood|Kenwood|Keokuk|Kepanjen|
Keratsini|Kerch|Keren|Kermit|Kernersville|Kerpen|Kerrville|Kertosono|Kesgrave|Keshod|Keswick|Ketchikan|Kettering|Kew|Kew Gardens|Kew Gardens Hills|
Kewanee|Key Biscayne|Key Largo|Key West|Keyes|Keynsham|Keyport|Keysborough|Keyser|Keystone|Kfar Saba|Khadki|Khagaul|Khagrachhari|Khairpur Mir's|
Khalandrion|Khalifah A City|Khalis|Khalkhal|Khambhat|Khamgaon|Khamis Mushait|Khammam|Khan Yunis|Khanabad|Khandwa|Khanjarah|Khanna|Khanpur|
Khanty-Mansiysk|Kharagpur|Khardah|Khargone|Kharian|Khartsyz'k|Khasavyurt|Khash|Khatauli|Khemis Miliana|Khemisset|Khenchela|Khenifra|Kherson|Khimki|
Khiwa|Khlong Luang|Khmelnytskyi|Khobar|Khomeyn|Khomeyni Shahr|Khon Kaen|Khopoli|Khoroshevo-Mnevniki|Khorramabad|Khorramdarreh|Khorramshahr|Khost|
Khouribga|Khowy|Khujand|Khulm|Khurja|Khushab|Khuzdar|Kidapawan|Kidderminster|Kidlington|Kidsgrove|Kiel|Kielce|Kigoma|Kihei|Kikwit|Kilgore|Kilis|Kilju|
Kilkenny|Kill Devil Hills|Killara|Killeen|Killingly Center|Kilmarnock|Kilosa|Kilquade|Kilsyth|Kilwinning|Kimberley|Kimberly|Kimhae|Kimitsu|Kimry|
Kindia|Kindu|Kineshma|King|King City|King of Prussia|King's Lynn|Kingaroy|Kingisepp|Kingman|Kings Bridge|Kings Grant|Kings Mountain|Kings Park|
Kings Park West|Kings Point|Kingsburg|Kingsford|Kingsgate|Kingsgrove|Kingsland|Kingsley|Kingsport|Kingsteignton|Kingston Estates|Kingston upon Hull|
Kingston upon Thames|Kingsville|Kingswinford|Kingswood|Kingswood Park|Kinnelon|Kinston|Kippax|Kipushi|Kiratpur|Kirby|Kirikhan|Kirikkale|Kirishi|
Kirk Sandall|Kirkby|Kirkby in Ashfield|Kirkcaldy|Kirkham|Kirkintilloch|Kirkland|Kirklareli|Kirksville|Kirkwood|Kirovo-Chepetsk|Kirsehir|Kirtland|
Kirwan|Kiryas Joel|Kiryu|Kisaran|Kisarazu|Kisela Voda|Kiselevsk|Kishanganj|Kishangarh|Kishiwada|Kishorganj|Kisi|Kislovodsk|Kismayo|Kispest|Kissimmee|
Kisumu|Kitahiroshima|Kitaibaraki|Kitakami|Kitale|Kitami|Kitchener|Kitgum|Kiziltepe|Kizlyar|Kladno|Klaeng|Klagenfurt am Worthersee|Klahanie|Klaipeda|
Klamath Falls|Klangenan|Klaten|Klerksdorp|Klimovsk|Klin|Klintsy|Kluang|Knaresborough|Knightdale|Knik-Fairview|Knocklyon|Knottingley|Knottsville|Knowle|
Knoxville|Knutsford|Knysna|Ko Samui|Kobanya|Koblenz|Kobryn|Koch Bihar|Koch'ang|Kochi|Kodar|Kodiak|Koforidua|Kofu|Koga|Kogalym|Kogarah|Kogon Shahri|
Kohat|Kohima|Koidu|Kokomo|Kokshetau|Kokubu-matsuki|Kokubunji|Kolar|Kolda|Kolding|Kollam|Kollegal|Kolomna|Kolomyia|Kolonnawa|Kolpino|Komaki|Komatsu|
Kombolcha|Komendantsky aerodrom|Komsomolsk-on-Amur|Konan|Konch|Konibodom|Konin|Konnagar|Konosu|Konotop|Konstanz|Kontagora|Kopargaon|Kopenick|Kopeysk|
Koppal|Koratla|Korce|Koreatown|Korfez|Korhogo|Koriyama|Korla|Korolev|Koronadal|Korosten'|Kortrijk|Korydallos|Kosciusko|Koshigaya|Kosi|Kosice|Koson|
Kosong|Kostanay|Kosti|Kostroma|Kostyantynivka|Koszalin|Kot Addu|Kot Malik Barkhurdar|Kota Tinggi|Kotikawatta|Kotka|Kotkapura|Kotlas|Kotlovka|Kotri|
Kottagudem|Kottayam|Koudougou|Kousa|Koutiala|Kovel|Kovilpatti|Kovrov|Kozan|Kozeyevo|Kozhukhovo|Kpalime|Kraaifontein|Kragujevac|Kraljevo|Kramators'k|
Krasnogorsk|Krasnogvargeisky|Krasnokamensk|Krasnokamsk|Krasnotur'insk|Krasnyy Luch|Krathum Baen|Krefeld|Kremenchuk|Kresek|Kreuzberg|Kribi|Krishnagiri|
Krishnanagar|Kristiansand|Kronenwetter|Kroonstad|Kropotkin|Kropyvnytskyi|Krugersdorp|Krusevac|Krymsk|Ksar Chellala|Ksar El Kebir|Ksar el Boukhari|
Kstovo|Kuala Selangor|Kuala Terengganu|Kuandian|Kuantan|Kuchaman|Kudamatsu|Kudus|Kufa|Kuhdasht|Kuje|Kukatpalli|Kukichuo|Kula|Kulai|Kulim|Kulob|
Kulpsville|Kultali|Kulti|Kumagaya|Kumanovo|Kumba|Kumbakonam|Kumbo|Kumertau|Kuna|Kundla|Kunduz|Kungsholmen|Kungur|Kuningan|Kunnamkulam|Kunyang|Kuopio|
Kupang|Kupchino|Kuqa|Kure|Kurgan|Kuroiso|Kurortnyy|Kurume|Kusadasi|Kusatsu|Kushiro|Kushtia|Kutahya|Kutaisi|Kutloanong|Kutztown|Kuwana|Kuz'minki|
Kuznetsk|KwaDukuza|Kwangmyong|Kwangyang|Kwekwe|Kwinana|Kyaiklat|Kyain Seikgyi Township|Kyaukse|Kyle|Kyosai|Kyzyl|Kyzylorda|L'Ancienne-Lorette|
L'Assomption|L'Hospitalet de Llobregat|La Canada Flintridge|La Ceiba|La Chorrera|La Crescenta-Montrose|La Crosse|La Dolorita|La Dorada|La Feria|La Gi|
La Goulette|La Grande|La Grange|La Grange Park|La Habana Vieja|La Habra|La Habra Heights|La Haute-Saint-Charles|La Homa|La Jolla|La Junta|La Laguna|
La Libertad|La Linea de la Concepcion|La Louviere|La Marque|La Mesa|La Mirada|La Mohammedia|La Palma|La Piedad|La Pintana|La Porte|La Prairie|La Presa|
La Puente|La Quinta|La Rioja|La Riviera|La Roche-sur-Yon|La Rochelle|La Romana|La Salle|La Serena|La Seyne-sur-Mer|La Spezia|La Vergne|La Verne|
La Victoria|La Villa del Rosario|La Vista|La'ie|LaFayette|LaFollette|LaGrange|LaPorte|Laascaanood|Laayoune|Labe|Labinsk|Labrador|Labrador City|Labuan|
Labuan Bajo|Lacey|Lackawanna|Lackland Air Force Base|Lacombe|Laconia|Lacy-Lakeview|Ladera Heights|Ladera Ranch|Ladner|Ladnun|Ladson|Ladue|Lady Lake|
Lae|Lafayette|Lafia|Lafiagi|Lages|Laghouat|Lago Vista|Lagos de Moreno|Laguna|Laguna Beach|Laguna Hills|Laguna Niguel|Laguna Woods|Lahad Datu|Lahaina|
Laharpur|Lahat|Lahti|Laibin|Laiwu|Laixi|Laiyang|Laizhou|Lajeado|Lake Alfred|Lake Arbor|Lake Arrowhead|Lake Barcroft|Lake Bluff|Lake Butler|Lake Carmel|
Lake Charles|Lake City|Lake Dallas|Lake Elmo|Lake Elsinore|Lake Fenton|Lake Forest|Lake Forest Park|Lake Geneva|Lake Grove|Lake Hallie|
Lake Havasu City|Lake Jackson|Lake Lorraine|Lake Los Angeles|Lake Lucerne|Lake Magdalene|Lake Mary|Lake Mills|Lake Mohawk|Lake Mohegan|Lake Monticello|
Lake Morton-Berrydale|Lake Murray of Richland|Lake Norman of Catawba|Lake Oswego|Lake Park|Lake Purdy|Lake Ridge|Lake Ronkonkoma|Lake Saint Louis|
Lake Shore|Lake Station|Lake Stevens|Lake Stickney|Lake Villa|Lake Wales|Lake Worth|Lake Worth Corridor|Lake Wylie|Lake Zurich|Lake in the Hills|
Lakehills|Lakeland|Lakeland Highlands|Lakeland North|Lakeland South|Lakeland Village|Lakemba|Lakemoor|Lakes|Lakes by the Bay|Lakes of the Four Seasons|
Lakeside|Lakeview|Lakeville|Lakeway|Lakewood|Lakewood Park|Lakhdaria|Lakhimpur|Laksham|Lakshmipur|Lal Bahadur Nagar|Lala Musa|Lalitpur|Lalmonirhat|
Lalor|Lalupon|Lamar|Lambare|Lambertville|Lambton Shores|Lamesa|Lamezia Terme|Lamia|Lamongan|Lamont|Lampang|Lampasas|Lancaster|Lancing|Land O' Lakes|
Landen|Lander|Landing|Landover|Landsdale|Landshut|Lane Cove|Lane Cove North|Lanett|Lang Son|Langarud|Langenfeld|Langenhagen|Langford|Langley|
Langley Park|Langsa|Langtoucun|Langwarrin|Langxiang|Langzhong|Lanham|Lanham-Seabrook|Lankaran|Lansdale|Lansdowne|Lansing|Lantana|Lanxi|Laoag|Laohekou|
Laojunmiao|Lapeer|Laplace|Lappeenranta|Lapu-Lapu City|Lara|Larache|Laramie|Larbaa|Larchmont|Laredo|Largo|Largs|Larisa|Larkana|Larkfield-Wikiup|
Larkhall|Larkspur|Larnaca|Larne|Larose|Las Cruces|Las Cumbres|Las Flores|Las Palmas de Gran Canaria|Las Piedras|Las Rozas de Madrid|Las Tunas|Lashio|
Latacunga|Latakia|Latham|Lathrop|Latimer|Latina|Latrobe|Latur|Lauderdale Lakes|Lauderdale-by-the-Sea|Lauderhill|Laughlin|Launceston|Laurel|Laurel Bay|
Laurel Hill|Laurelton|Laurence Harbor|Laurens|Laurentides|Laurinburg|Lauro de Freitas|Lausanne|Lautoka|Laval|Laveen|Lavington|Lavras|Lawang|Lawndale|
Lawrence|Lawrenceburg|Lawrenceville|Lawton|Layhill|Layton|Laytown|Layyah|Le Havre|Le Mans|Le Mars|Le Tampon|Lea Hill|League City|Lealman|Leamington|
Leander|Leatherhead|Leavenworth|Leawood|Lebanon|Lecanto|Lecce|Lecheng|Leduc|Ledyard|Lee Acres|Lee's Summit|Leek|Leeming|Leesburg|Leesville|Leeuwarden|
Lefortovo|Leganes|Legaspi|Legionowo|Legnano|Legnica|Lehi|Lehigh Acres|Lehighton|Leichhardt|Leiden|Leigh|Leighton Buzzard|Leisure City|Leisure World|
Leitchfield|Leixlip|Leiyang|Leland|Lelystad|Lemay|Lembang|Leme|Lemmon Valley|Lemon Grove|Lemont|Lemoore|Lemoore Station|Lencois Paulista|Lenexa|
Lengshuijiang|Lengshuitan|Leninogorsk|Leninsk-Kuznetsky|Lennox|Lenoir|Lenoir City|Lents|Leogane|Leola|Leominster|Leon|Leon Valley|Leonia|Leopold|Lere|
Les Abymes|Les Cayes|Les Corts|Les Coteaux|Leshan|Leskovac|Lesnoy|Lesosibirsk|Leszno|Letchworth Garden City|Lethbridge|Letterkenny|Leuven|
Levallois-Perret|Levelland|Leverkusen|Levin|Levis|Levittown|Levoberezhnyy|Lewes|Lewis Center|Lewisburg|Lewiston|Lewiston Orchards|Lewistown|Lewisville|
Lexington|Lexington Park|Lexington-Fayette|Leyland|Lhasa|Lhokseumawe|Lianghu|Liangxiang|Lianhe|Lianjiang|Lianozovo|Lianran|Lianshan|Lianyuan|Lianzhou|
Liaocheng|Liaozhong|Liberal|Liberec|Libertad|Liberty|Liberty Lake|Libertyville|Libon|Licheng|Lichfield|Lichinga|Lichtenburg|Lichterfelde|Lichuan|Lida|
Lidcombe|Lido di Ostia|Liege|Liepaja|Lighthouse Point|Lihue|Likhobory|Lilburn|Lille|Lilydale|Limassol|Limavady|Limay|Limbe|Limeira|Limerick|Limoges|
Limon|Limpio|Linares|Lincheng|Lincoln|Lincoln City|Lincoln Park|Lincoln Square|Lincoln Village|Lincolnia|Lincolnshire|Lincolnton|Lincolnwood|Lincroft|
Linda|Lindale|Linden|Lindenhurst|Lindenwold|Lindon|Lindsay|Linfen|Linganore|Lingayen|Lingcheng|Lingdong|Lingen|Linghai|Linglestown|Lingyuan|Linhai|
Linhares|Linjiang|Linkoping|Linkou|Linlithgow|Lino Lakes|Linping|Linqiong|Linqu|Lins|Linshui|Linthicum|Linton|Linton Hall|Lintong|Linwood|Linxi|
Linxia Chengguanzhen|Linyi|Linz|Lionville|Lipa City|Lippstadt|Lira|Lisala|Lisburn|Lishu|Lishui|Liski|Lisle|Litchfield|Litchfield Park|Litherland|
Lithia Springs|Lititz|Little Canada|Little Chute|Little Cottonwood Creek Valley|Little Elm|Little Falls|Little Ferry|Little Hulton|Little Lever|
Little Neck|Little River|Little Rock|Little Silver|Littleborough|Littlefield|Littlehampton|Littleton|Liuhe|Liupanshui|Live Oak|Livermore|Liversedge|
Livingston|Livingstone|Livny|Livonia|Livorno|Llandudno|Llanelli|Llantrisant|Llantwit Major|Lleida|Lloydminster|Lo Prado|Loa Janan|Lobito|Lobnya|
Loch Garman|Lochbuie|Lochearn|Lock Haven|Lockhart|Lockport|Lockwood|Locust Grove|Lod|Lodhran|Lodi|Lodja|Lofthouse|Logan|Logan City|Logan Square|
Logansport|Loganville|Logrono|Lohardaga|Loja|Lokoja|Lokossa|Loma Linda|Lombard|Lomita|Lompoc|Lomza|Lonavla|Londonderry|Londonderry County Borough|
Londontowne|Lone Grove|Lone Tree|Long Branch|Long Eaton|Long Grove|Long Island City|Long Xuyen|Longboat Key|Longfeng|Longfield|Longgang|Longjiang|
Longjing|Longmeadow|Longmont|Longquan|Longsight|Longton|Longueuil|Longview|Longwood|Loni|Loomis|Lop Buri|Lorain|Lorca|Lorena|Lorient|Lorton|
Los Alamitos|Los Alamos|Los Altos|Los Altos Hills|Los Andes|Los Banos|Los Chavez|Los Dos Caminos|Los Fresnos|Los Gatos|Los Lunas|Los Mochis|Los Osos|
Los Patios|Los Polvorines|Los Ranchos de Albuquerque|Los Reyes Acaquilpan|Los Serranos|Los Teques|Loudi|Loudon|Louga|Loughborough|Louis Trichardt|
Louisville|Loum|Loures|Loushanguan|Louth|Lovejoy|Loveland|Loves Park|Lovington|Lowell|Lower Allen|Lower Burrell|Lower Earley|Lower Hutt|
Lower Sackville|Lower West Side|Lowes Island|Lowestoft|Lozova|Luanshya|Lubango|Lubao|Lubbock|Lubeck|Lubin|Lublin|Lubny|Lubu|Lubuklinggau|Lucan|Lucas|
Lucas Valley-Marinwood|Lucca|Lucena|Lucerne Valley|Lucheng|Luckeesarai|Ludenscheid|Ludington|Ludlow|Ludwigsburg|Ludwigshafen am Rhein|Lufkin|Lugano|
Lugo|Lugoff|Luimneach|Lujan|Luleburgaz|Luling|Lumajang|Lumberton|Lund|Luneburg|Lunen|Lunglei|Luocheng|Luorong|Lushun|Lutes Mountain|Lutherville|
Lutherville-Timonium|Luton|Lutsk|Lutz|Luzern|Luziania|Lymington|Lymm|Lynbrook|Lynchburg|Lynden|Lyndhurst|Lyndon|Lynn|Lynn Haven|Lynnfield|Lynnwood|
Lynwood|Lyons|Lys'va|Lysychans'k|Lytham St Annes|Lytkarino|Lyubertsy|Lyublino|M'Sila|Ma'an|Ma'ili|Maastricht|Maba|Mabai|Mabalacat City|Mablethorpe|
Mableton|Mabopane|Macae|Macapa|Macclenny|Macclesfield|Macedonia|Machala|Macheng|Macherla|Machesney Park|Machida|Machilipatnam|Machiques|Mack|Mackay|
Macomb|Macon|Macquarie Fields|Madaba|Madanapalle|Madaripur|Maddington|Madeira|Madera|Madera Acres|Madgaon|Madhipura|Madhubani|Madhupur|Madhyamgram|
Madhyapur Thimi|Madinat Hamad|Madison|Madison Heights|Madison Park|Madisonville|Madiun|Madras|Maebaru-chuo|Maebashi|Maesteg|Mafeteng|Mafraq|Magadan|
Magalang|Magalia|Magangue|Magdalena Contreras|Magdeburg|Magelang|Maghull|Magna|Magnolia|Magog|Magong|Magugpo Poblacion|Magway|Maha Sarakham|Mahabad|
Mahajanga|Maharagama|Mahasamund|Mahbubnagar|Mahendranagar|Mahilyow|Mahoba|Mahomet|Mahopac|Mahtomedi|Mahwah|Maicao|Maidenhead|Maidstone|Mailsi|Mainpuri|
Mainz|Maiquetia|Mairipora|Maisons-Alfort|Maitland|Maizuru|Majadahonda|Majalengka|Majie|Makaha|Makakilo|Makakilo City|Makawao|Makeni|Makiyivka|Makoko|
Makrana|Makumbako|Makurdi|Malacca|Maladzyechna|Malahide|Malakal|Malambo|Malanje|Malappuram|Malard|Malaut|Malaybalay|Malayer|Malden|Maldon|Maldonado|
Maler Kotla|Malibu|Malindi|Malir Cantonment|Malkajgiri|Malkapur|Mallawi|Malmo|Malolos|Malone|Maltby|Malumfashi|Malungun|Malvern|Malvern East|Malverne|
Mamaroneck|Mammoth Lakes|Man|Manacapuru|Manaoag|Manasquan|Manassas|Manassas Park|Manavgat|Manbij|Mancheral|Manchester|Manchester-by-the-Sea|
Mandaluyong City|Mandamarri|Mandan|Mandaue City|Mandeville|Mandi Bahauddin|Mandimba|Mandsaur|Mandurah|Mandya|Manfalut|Manfredonia|Mangalagiri|
Mangaldan|Mangere|Mango|Mangotsfield|Mangrol|Manhasset|Manhattan Beach|Manhuacu|Manisa|Manistee|Manitou Springs|Manitowoc|Manizales|Manjeri|Mankato|
Manly|Manly West|Manmad|Mannarakkat|Mannargudi|Mannheim|Manokwari|Manor|Manorhaven|Manorville|Manp'o|Manresa|Mansa|Mansehra|Mansfield|Mansfield Center|
Mansfield City|Mansfield Woodhouse|Mansoura|Manta|Mantampay|Manteca|Manteno|Mantua|Manukau City|Manvel|Manville|Manzanillo|Manzhouli|Manzini|
Maple Glen|Maple Grove|Maple Heights|Maple Ridge|Maple Shade|Maple Valley|Mapleton|Maplewood|Maquoketa|Mar'ino|Maraba|Maracanau|Maradi|Marana|Marand|
Marangaroo|Marathon|Marawi City|Marbella|Marble Falls|Marblehead|Marbletown|Marburg an der Lahn|March|Marco|Marco Island|Mardan|Mardin|
Marechal Deodoro|Mareeba|Marengo|Marg'ilon|Margahayukencana|Margate|Margate City|Marhanets'|Marianna|Mariano|Mariano Roque Alonso|Mariara|Maribor|
Maribyrnong|Marica|Maricopa|Marienthal|Marietta|Marilao|Marilia|Marina|Marina del Rey|Marine Corps Base Hawaii - MCBH|Mariners Harbor|Marinette|
Maringa|Marino|Marion|Marivan|Mariveles|Marka|Markala|Markapur|Market Deeping|Market Drayton|Market Harborough|Markham|Marksville|Marl|Marlboro|
Marlboro Village|Marlborough|Marlin|Marlow|Marlow Heights|Marlton|Marondera|Maroochydore|Maroua|Maroubra|Marousi|Marple|Marquette|Marrero|Marrickville|
Marsala|Marsden|Marsfield|Marshall|Marshalltown|Marshfield|Marstons Mills|Martapura|Martha Lake|Martin|Martinez|Martinez de la Torre|Martins Ferry|
Martinsburg|Martinsville|Marudi|Marugame|Marvdasht|Marvin|Mary|Maryborough|Maryland City|Maryland Heights|Marysville|Maryvale|Maryville|Marzahn|Masaka|
Masaurhi Buzurg|Masaya|Mascara|Mascot|Mascotte|Mascouche|Mascoutah|Mashpee|Masjed Soleyman|Mason|Mason City|Masonboro|Maspeth|Massa|Massapequa|
Massapequa Park|Massena|Massillon|Masterton|Mastic|Mastic Beach|Masvingo|Matadi|Matagalpa|Matamoros|Matane|Matanzas|Matao|Matara|Mataram|Mataro|
Matawan|Matehuala|Matera|Mathis|Mathura|Mati|Matli|Matlock|Matsubara|Matsue|Matsumoto|Matsuto|Mattapoisett|Matteson|Matthews|Mattoon|Mattydale|Mau|
Maua|Maubin|Maulavi Bazar|Mauldin|Maumee|Maumelle|Mawana|Mawson Lakes|Maxixe|Mayaguez|Mayfield|Mayfield Heights|Mayflower Village|Mayiladuthurai|
Maykop|Maylands|Maymana|Maynard|Maynooth|Mayo|Mays Chapel|Maysville|Maywood|Mazabuka|Mazar-e Sharif|Mazatlan|Mazyr|Mbaiki|Mbake|Mbale|Mbalmayo|
Mbandaka|Mbanza-Ngungu|Mbarara|Mbeya|Mbouda|McAlester|McAllen|McComb|McCook|McCordsville|McDonough|McFarland|McGregor|McHenry|McKees Rocks|McKeesport|
McKenzie|McKinley Park|McKinleyville|McKinney|McLean|McMinnville|McPherson|McRae|Mead|Mead Valley|Meadow Heights|Meadow Lakes|Meadow Woods|Meadowbrook|
Meads|Meadville|Meaux|Mebane|Mechanicsburg|Mechanicstown|Mechanicsville|Mechanicville|Mechelen|Medea|Medenine|Medfield|Medford|Media|Medias|
Medicine Hat|Medina Estates|Medinipur|Medulla|Medway|Meerbusch|Meftah|Mehlville|Meidling|Meiganga|Meihekou|Meiktila|Meizhou|Mejicanos|Mek'ele|Melati|
Melbourne City Centre|Meleuz|Melilla|Melipilla|Melissa|Melitopol|Melksham|Melo|Melrose|Melrose Park|Melton Mowbray|Melton South|Melton West|Melville|
Melvindale|Mena|Menai|Menasha|Mendaha|Menden|Mendham|Mendip|Mendon|Mendota|Mendota Heights|Menemen|Mengcheng Chengguanzhen|Mengyin|Menifee|Menlo Park|
Menominee|Menomonee Falls|Menomonie|Mentone|Mentor|Mentor-on-the-Lake|Mentougou|Mequon|Meraux|Merced|Mercedes|Mercer Island|Mercerville|
Mercerville-Hamilton Square|Mercier|Merelani|Merewether|Meriden|Meridian|Meridianville|Merignac|Merkezefendi|Merlo|Mermaid Waters|Mernda|Merriam|
Merrick|Merrifield|Merrill|Merrillville|Merrimac|Merrimack|Merritt Island|Merrydale|Merrylands|Mersa Matruh|Merter Keresteciler|Merthyr Tydfil|
Mertoyudan|Merzifon|Mesquite|Messaad|Messina|Mestre|Metairie|Metairie Terrace|Methil|Methuen|Metlili Chaamba|Metro|Metrogorodok|Metropolis|
Mettupalayam|Mettur|Metuchen|Metz|Mexborough|Mexia|Mexico|Meybod|Meycauayan|Mezhdurechensk|Miami Beach|Miami Gardens|Miami Lakes|Miami Shores|
Miami Springs|Miamisburg|Mian Channun|Miandoab|Mianke Mor|Mianwali|Mianyang|Miass|Micco|Michigan City|Michurinsk|Middelburg|Middle Island|Middle River|
Middle Valley|Middle Village|Middleborough|Middleborough Center|Middleburg|Middleburg Heights|Middlebury|Middlesboro|Middlesbrough|Middlesex|Middleton|
Middletown|Middlewich|Midfield|Midland|Midland Beach|Midland Park|Midlothian|Midrand|Midsomer Norton|Midvale|Midway|Midway City|Midwest City|Midyat|
Mielec|Miguel Hidalgo|Mihara|Mijas|Mikhaylovka|Mikhaylovsk|Miki|Mila|Mila Doce|Milagro|Mildenhall|Mildura|Miles City|Milford|Milford Haven|
Milford Mill|Mililani Town|Mill Creek|Mill Creek East|Mill Park|Mill Plain|Mill Valley|Millbrae|Millbrook|Millbury|Millcreek|Milledgeville|
Miller Place|Millersville|Milliken|Millington|Millis|Mills River|Milltown|Millville|Milngavie|Milnrow|Milpitas|Milton|Milton Keynes|Milton-Freewater|
Milwaukie|Mims|Minab|Minamirinkan|Minatitlan|Minato|Minbu|Mindelo|Minden|Minehead|Mineola|Mineral Wells|Mineralnye Vody|Mingelchaur|Minggang|Mingguang|
Minglanilla|Mingora|Mingshui|Mingyue|Minna|Minnehaha|Minneola|Minnetonka|Minnetonka Mills|Minnetrista|Mino|Minokamo|Minooka|Minot|Minot Air Force Base|
Mint Hill|Minto|Minusinsk|Minyat an Nasr|Minzhu|Mira Mesa|Mira Monte|Mirabel|Miragoane|Miramar|Miramar Beach|Miramichi|Miranda|Mirfield|Miri|
Mirialguda|Mirpur Khas|Miryang|Mirzapur|Mishan|Mishawaka|Mishima|Miskolc|Misratah|Mission|Mission Bend|Mission District|Mission Viejo|Missoula|
Missouri City|Mitcham|Mitchell|Mitchellville|Mito|Mitrovice|Mitte|Miura|Miyako|Miyakonojo|Miyang|Miyazaki|Mizhou|Mizusawa|Mmabatho|Moa|Moab|Moabit|
Moanda|Moapa Valley|Mobara|Moberly|Mobile|Moca|Mocksville|Mococa|Modakeke|Modasa|Modena|Modesto|Modi'in Makkabbim Re'ut|Modiin Ilit|Moers|Moga|
Mogi Guacu|Mogi Mirim|Mogi das Cruzes|Mogok|Mohali|Mohammedia|Mojokerto|Mokameh|Mokena|Mokolo|Mokopane|Mokotow|Mokpo|Molalla|Mold|Molepolole|Molfetta|
Molina de Segura|Moline|Mollet del Valles|Molndal|Mon Repos|Mona Vale|Monaca|Monahans|Monastir|Monchengladbach|Moncks Corner|Moncloa-Aravaca|Monclova|
Moncton|Monee|Monessen|Monett|Monfort Heights|Mong Cai|Monghyr|Mongu|Monkayo|Monmouth|Monona|Monroe|Monroeville|Mons|Monsanto|Monsey|Monson|
Mont Belvieu|Mont-Laurier|Mont-Royal|Mont-Saint-Hilaire|Montague|Montauban|Montclair|Montebello|Montecito|Montego Bay|Montelibano|Montenegro|Montepuez|
Monterey|Monterey Park|Monteria|Montero|Montes Claros|Montevallo|Montgomery|Montgomery Village|Montgomeryville|Monticello|Montmagny|Montpelier|
Montpellier|Montreuil|Montrose|Montrose-Ghent|Montvale|Montville Center|Monument|Monywa|Monza|Moody|Mooka|Moonee Ponds|Moore|Moores Mill|
Moorestown-Lenola|Mooresville|Moorhead|Moorooka|Mooroolbark|Moorpark|Moose Jaw|Moosic|Mopti|Moquegua|Mora|Moraga|Moraine|Moranbah|Moratalaz|Moratuwa|
Morayfield|Morbi|Morden|Morecambe|Morehead|Morehead City|Morena|Moreno Valley|Moreton|Morgan City|Morgan Hill|Morgan Park|Morganton|Morgantown|
Morganville|Moriguchi|Morioka|Moriya|Moriyama|Morley|Mormugao|Morningside|Morningside Heights|Mornington|Moro|Morogoro|Moron|Morpeth|Morphett Vale|
Morrilton|Morris|Morris Heights|Morris Park|Morris Plains|Morrisania|Morristown|Morrisville|Morro Bay|Morrow|Mortdale|Morton|Morton Grove|Morwell|
Moses Lake|Moshi|Mosman|Moss Bluff|Moss Point|Mossel Bay|Mossoro|Most|Mostaganem|Mostar|Mostoles|Motherwell|Mothihari|Motril|Mott Haven|Moultonborough|
Moultrie|Mound|Moundou|Mounds View|Moundsville|Mount Airy|Mount Annan|Mount Arlington|Mount Barker|Mount Carmel|Mount Clemens|Mount Dora|Mount Druitt|
Mount Eliza|Mount Gambier|Mount Gravatt East|Mount Greenwood|Mount Healthy|Mount Holly|Mount Horeb|Mount Isa|Mount Ivy|Mount Joy|Mount Juliet|
Mount Kisco|Mount Laurel|Mount Lawley|Mount Lebanon|Mount Martha|Mount Olympus|Mount Pearl|Mount Pleasant|Mount Prospect|Mount Rainier|Mount Sinai|
Mount Sterling|Mount Vernon|Mount Vista|Mount Washington|Mount Waverley|Mount Zion|Mountain Ash|Mountain Brook|Mountain Creek|Mountain Home|
Mountain House|Mountain Park|Mountain Top|Mountain View|Mountainside|Mountlake Terrace|Mountsorrel|Mouscron|Mpanda|Mpumalanga|Msaken|Mthatha|Mtwara|
Muan|Muar|Mubarakpur|Mubi|Mucumpiz|Mudgee|Mudgeeraba|Mudon|Mudu|Mueang Nonthaburi|Mufulira|Mughal Sarai|Mujiayingzi|Mukacheve|Mukalla|Mukilteo|Muko|
Mukono|Muktsar|Mukwonago|Muleshoe|Mulgrave|Mulheim|Mulhouse|Mulvane|Muncar|Muncie|Mundelein|Munford|Mungyeong|Munhall|Munnar|Munroe Falls|Munster|
Munuf|Muradnagar|Murfreesboro|Muriae|Muricay|Muridke|Murillo Colonia|Murmansk|Murom|Muroran|Murphy|Murphysboro|Murray|Murray Bridge|Murraysville|
Murrells Inlet|Murrieta|Murrumba Downs|Murrysville|Murwara|Mus|Musaffah|Musanze|Musashino|Muscatine|Muscle Shoals|Muscoy|Muskego|Muskegon|
Muskegon Heights|Muskogee|Musoma|Musselburgh|Mustafakemalpasa|Mustang|Muswellbrook|Mutare|Muyinga|Muzaffargarh|Muzaffarnagar|Muzaffarpur|Mweka|
Mwene-Ditu|My Tho|Myaydo|Myeik|Myers Corner|Myingyan|Myitkyina|Mymensingh|Myrtle Beach|Myrtle Grove|Myslowice|Mystic Island|Mytishchi|Mzuzu|
N'dalatando|NIA Valencia|Naas|Nabari|Nabatiye et Tahta|Nabeul|Nabha|Nablus|Nacala|Nacogdoches|Nadiad|Nador|Naeso|Naga|Nagahama|Nagano|Nagaoka|
Nagareyama|Nagarpur|Nagaur|Nagda|Nagercoil|Nagina|Nago|Nagornyy|Nagykanizsa|Naha|Nahariyya|Nahavand|Naic|Naihati|Nailsea|Najafabad|Najibabad|Najran|
Nakatsu|Nakatsugawa|Nakhchivan|Nakhodka|Nakhon Pathom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Naksalbari|Nakuru|Nal'chik|Nalgonda|Nam Dinh|
Namakkal|Nambour|Namibe|Nampa|Nampula|Namur|Namyangju|Nanaimo|Nanakuli|Nancy|Nanding|Nandu|Nandurbar|Nandyal|Nanfeng|Nangen|Nangloi Jat|Nangong|
Nanjangud|Nankana Sahib|Nanlong|Nanma|Nanpiao|Nanping|Nantai|Nanterre|Nantes|Nanticoke|Nanto-shi|Nantou|Nantucket|Nantwich|Nanuet|Nanyang|
Nanzhang Chengguanzhen|Nanzhou|Napa|Naperville|Napier|Napili-Honokowai|Naples Manor|Naples Park|Napoleon|Nappanee|Naqadeh|Nara-shi|Narail|Narangba|
Naranja|Narasapur|Narasaraopet|Narayanganj|Narbonne|Narita|Narnaul|Naro-Fominsk|Narowal|Narragansett|Narre Warren|Narre Warren South|Narsingdi|
Narutocho-mitsuishi|Narva|Narwana|Naryn|Nashua|Nasirabad|Nassau Village-Ratliff|Nasugbu|Natchez|Natchitoches|Natick|National City|Natitingou|Natore|
Naugatuck|Navadwip|Navan|Navapolatsk|Navarre|Navasota|Navoiy|Navojoa|Navotas|Navsari|Nawabganj|Nawabshah|Nawada|Nawalgarh|Nazarabad|Nazareth|Nazarovo|
Nazilli|Nazran'|Nazret|Ndola|Nea Ionia|Nea Smyrni|Near North Side|Near South Side|Neath|Nebraska City|Necochea|Nederland|Nedlands|Nedumangad|Needham|
Neenah|Neftekamsk|Nefteyugansk|Negapatam|Negombo|Nehe|Neiva|Nelson|Nelsonville|Nelspruit|Nema|Nemby|Nenjiang|Neosho|Nepalgunj|Nepean|Nephi|
Neptune Beach|Nerang|Neryungri|Nesconset|Neston|Netanya|Netrakona|Neu-Hohenschonhausen|Neu-Ulm|Neubrandenburg|Neubruck|Neue Neustadt|Neuilly-sur-Seine|
Neukolln|Neumunster|Neuquen|Neuss|Neustadt|Neutral Bay|Neuwied|Nevada|Nevinnomyssk|Nevsehir|New Albany|New Baltimore|New Bedford|New Berlin|New Bern|
New Braunfels|New Brighton|New Britain|New Brunswick|New Burlington|New Cairo|New Canaan|New Carlisle|New Carrollton|New Cassel|New Castle|New City|
New Cumberland|New Dorp|New Dorp Beach|New Fairfield|New Farm|New Franklin|New Glasgow|New Gloucester|New Hamburg|New Haven|New Hempstead|New Holland|
New Hope|New Hyde Park|New Iberia|New Ipswich|New Kensington|New Kingman-Butler|New Lambton|New Lenox|New London|New Malden|New Martinsville|
New Milford|New Mills|New Milton|New Mirpur|New Orleans|New Paltz|New Philadelphia|New Plymouth|New Port Richey|New Port Richey East|New Prague|
New Providence|New Richmond|New River|New Rochelle|New Smyrna Beach|New Springville|New Square|New Territory|New Ulm|New Westminster|New Whiteland|
New Windsor|Newark|Newark on Trent|Newberg|Newberry|Newburg|Newburgh|Newburn|Newbury|Newburyport|Newcastle under Lyme|Newcastle upon Tyne|Newhaven|
Newington|Newman|Newmarket|Newnan|Newport|Newport Beach|Newport East|Newport News|Newport Pagnell|Newquay|Newry|Newton|Newton Abbot|Newton Aycliffe|
Newton Mearns|Newton-le-Willows|Newtown|Newtownabbey|Newtownards|Neyagawa|Neyshabur|Neyyattinkara|Nganjuk|Ngaoundere|Ngunnawal|Nguru|Nha Trang|
Niagara Falls|Nianzishan|Nibley|Nice|Niceville|Nicholasville|Nicolas Romero|Nieuwegein|Nigde|Nigel|Niihama|Niitsu-honcho|Nijmegen|Nikaia|Nikki|
Nikol'skoye|Nikopol|Niksic|Niles|Nilopolis|Nimbahera|Nimes|Ningde|Ninghai|Ningyang|Niort|Nipani|Nipomo|Nippes|Nirmal|Nis|Nishi-Tokyo-shi|Nishio|Nitra|
Nitro|Nixa|Nizamabad|Nizhnekamsk|Nizhnevartovsk|Nizhny Tagil|Nizhyn|Nizip|Nizwa|Njeru|Nkongsamba|Nkoteng|Nkpor|Nkwerre|Nnewi|Nobeoka|Noble|Noble Park|
Noblesville|Noda|Noe Valley|Nogales|Nogata|Noginsk|Noida|Noisy-le-Grand|Nokha|Nolensville|Nollamara|Nong Khai|Norco|Norcross|Norderstedt|Nordhorn|
Norfolk|Norfolk County|Norilsk|Norland|Normal|Norman|Normandy Park|Norridge|Norristown|Norrkoping|North Adams|North Amherst|North Amityville|
North Andover|North Andrews Gardens|North Arlington|North Atlanta|North Attleborough Center|North Auburn|North Augusta|North Aurora|North Babylon|
North Bath|North Battleford|North Bay|North Bay Shore|North Bay Village|North Bel Air|North Bellmore|North Bellport|North Bend|North Bergen|
North Bethesda|North Branch|North Branford|North Caldwell|North Canton|North Castle|North Center|North Charleston|North Chicago|North Chicopee|
North College Hill|North Cowichan|North Creek|North Decatur|North Druid Hills|North Elba|North Fair Oaks|North Fond du Lac|North Fort Myers|
North Gates|North Haledon|North Haven|North Highlands|North Hills|North Hollywood|North Kensington|North Kingstown|North La Crosse|North Lakes|
North Lakhimpur|North Las Vegas|North Lauderdale|North Lawndale|North Liberty|North Lindenhurst|North Little Rock|North Logan|North Madison|
North Manchester|North Mankato|North Massapequa|North Melbourne|North Merrick|North Miami|North Miami Beach|North Myrtle Beach|North New Hyde Park|
North Ogden|North Olmsted|North Palm Beach|North Parramatta|North Patchogue|North Peoria|North Perth|North Plainfield|North Platte|North Port|
North Portland|North Potomac|North Providence|North Reading|North Richland Hills|North Ridgeville|North Riverside|North Royalton|North Ryde|
North Saanich|North Saint Paul|North Salt Lake|North Sarasota|North Scituate|North Shields|North Shore|North Smithfield|North Springfield|
North Stamford|North Star|North Syracuse|North Tonawanda|North Tustin|North Valley|North Valley Stream|North Vancouver|North Vernon|North Versailles|
North Walsham|North Wantagh|North Weeki Wachee|Northallerton|Northampton|Northborough|Northbridge|Northbrook|Northcote|Northdale|Northfield|Northgate|
Northglenn|Northlake|Northmead|Northolt|Northport|Northridge|Northumberland|Northview|Northville|Northwest Harborcreek|Northwich|Northwood|Norton|
Norton Shores|Norwalk|Norwell|Norwich|Norwood|Norzagaray|Noshiro|Nossa Senhora do Socorro|Notre Dame|Notre-Dame-de-Grace|Nou Barris|Nouadhibou|
Nova Friburgo|Nova Kakhovka|Nova Lima|Novara|Novato|Novaya Balakhna|Novi|Novi Pazar|Novi Sad|Novo Hamburgo|Novo-Peredelkino|Novoaltaysk|
Novocheboksarsk|Novocherkassk|Novogireyevo|Novohrad-Volynskyi|Novokhovrino|Novokuybyshevsk|Novokuz'minki|Novomoskovs'k|Novomoskovsk|Novorossiysk|
Novoshakhtinsk|Novotroitsk|Novoural'sk|Novovladykino|Novovolyns'k|Novyy Urengoy|Novyye Cheremushki|Novyye Kuz'minki|Nowshera Cantonment|Nowy Sacz|
Noyabrsk|Nsukka|Nueva Guinea|Nuevitas|Nuevo|Nuevo Casas Grandes|Nuevo Laredo|Nukus|Numan|Numazu|Nunawading|Nundah|Nuneaton|Nungua|Nurabad|Nurillo|
Nusaybin|Nutley|Nuzvid|Nyack|Nyagan|Nyaunglebin|Nyeri|Nyiregyhaza|Nzerekore|O'Fallon|Oadby|Oak Bay|Oak Brook|Oak Creek|Oak Forest|Oak Grove|Oak Harbor|
Oak Hill|Oak Hills|Oak Hills Place|Oak Island|Oak Lawn|Oak Park|Oak Ridge|Oakbrook|Oakdale|Oakham|Oakland Park|Oakleaf Plantation|Oakley|Oakmont|
Oakton|Oakville|Oakwood|Oamaru|Oami|Oasis|Oatfield|Oatley|Oaxaca|Obando|Obera|Oberhausen|Oberlin|Obihiro|Obninsk|Obonoma|Obra|Obu|Obuase|Ocala|Ocana|
Ocean Acres|Ocean City|Ocean Grove|Ocean Pines|Ocean Pointe|Ocean Shores|Ocean Springs|Oceano|Oceanport|Oceanside|Ochakovo-Matveyevskoye|Ochota|Ocoee|
Oconomowoc|Ocotlan|Ocumare del Tuy|Odate|Odawara|Ode|Odemis|Odense|Odenton|Odintsovo|Odivelas|Oelwein|Offa|Offenbach|Offenburg|Ogaki|Ogaminana|Ogden|
Ogdensburg|Ohafia-Ifigh|Ohrid|Oil City|Oildale|Ojai|Ojo de Agua|Ojus|Okanagan|Okap|Okara|Okaya|Okazaki|Okcheon|Oke Mesi|Okeechobee|Okegawa|Okemos|
Okigwe|Okinawa|Okmulgee|Okolona|Okotoks|Okrika|Oktyabr'skiy|Olathe|Olavarria|Old Bethpage|Old Bridge|Old Fig Garden|Old Forge|Old Greenwich|
Old Jamestown|Old Jefferson|Old Orchard Beach|Old Saybrook|Old Tappan|Old Town|Oldbury|Oldenburg|Oldham|Oldsmar|Olean|Oleksandriya|Olinda|Olive Branch|
Olivehurst|Olivette|Olmaliq|Olmsted Falls|Olney|Olomouc|Olongapo|Olsztyn|Oltinko'l|Olupona|Olympia|Olympia Heights|Olyphant|Omagh|Ome|Omihachiman|
Omura|Omuta|Onalaska|Ondo|Oneida|Oneonta|Ongjin|Ongole|Ono|Onojo|Onomichi|Ontario|Oosterhout|Ooty|Opa-locka|Opava|Opelika|Opelousas|Opole|Opp|
Opportunity|Oquirrh|Oradea|Oradell|Orai|Oral|Orange|Orange Beach|Orange City|Orange Cove|Orange Lake|Orange Park|Orangeburg|Orangevale|Orangeville|
Orchard Homes|Orchard Mesa|Orchards|Orcutt|Ordu|Orebro|Oregon|Oregon City|Orekhovo-Borisovo|Orekhovo-Borisovo Severnoye|Orekhovo-Zuyevo|Orel|Oreland|
Orem|Orhangazi|Orihuela|Orillia|Orinda|Orita Eruwa|Orizaba|Orkney|Orland|Orland Hills|Orland Park|Orlando|Orleans|Orlovista|Ormeau|Ormoc|Ormond Beach|
Ormond-by-the-Sea|Ormskirk|Oro Valley|Orono|Oroqen Zizhiqi|Orosi|Oroville|Oroville East|Orpington|Orrville|Orsha|Orsk|Orting|Oruro|Osan|Osceola|Osh|
Oshawa|Oshkosh|Oshnaviyeh|Osijek|Oskaloosa|Osmanabad|Osmaniye|Osnabruck|Osogbo|Osorno|Osprey|Oss|Ossett|Ossining|Ostankinskiy|Ostend|Ostrava|Ostroleka|
Ostrow Wielkopolski|Ostrowiec Swietokrzyski|Oswego|Oswestry|Ota|Otaru|Otawara|Othello|Otis Orchards-East Farms|Otley|Otradnyy|Otsego|Otsu|Ottakring|
Ottappalam|Ottumwa|Ouahigouya|Ouargla|Ouarzazat|Oudtshoorn|Oued Rhiou|Oued Zem|Ouezzane|Ouidah|Oulad Teima|Oulu|Oum el Bouaghi|Oume|Ourense|Ourinhos|
Ouro Preto|Ovalle|Overland|Overland Park|Overlea|Oviedo|Owasso|Owatonna|Owen Sound|Owensboro|Owerri|Owings Mills|Owo|Owosso|Oxenford|Oxford|Oxnard|
Oxon Hill|Oxon Hill-Glassmanor|Oxted|Oyama|Oyan|Oyster Bay|Ozamiz City|Ozark|Ozerki|Ozersk|Ozone Park|Ozubulu|P'yongsong|Paarl|Pabianice|Pabna|
Pacatuba|Pace|Pachuca de Soto|Pacific|Pacific Grove|Pacific Pines|Pacifica|Padalarang|Padangsidempuan|Paddington|Paderborn|Padiham|Padova|Padstow|
Paducah|Pagadian|Pagar Alam|Page|Pahokee|Pahrump|Paignton|Painesville|Paisley|Paita|Pak Kret|Pakenham|Pakokku|Pakpattan|Pakse|Palaio Faliro|Palakollu|
Palang|Palangkaraya|Palani|Palanpur|Palasa|Palatine|Palatka|Palencia|Palestine|Palghar|Palghat|Palhoca|Pali|Palimanan|Palisades Park|Palitana|
Pallavaram|Palm Bay|Palm Beach|Palm Beach Gardens|Palm City|Palm Coast|Palm Desert|Palm Harbor|Palm River-Clair Mel|Palm Springs|Palm Springs North|
Palm Valley|Palma Soriano|Palmas|Palmdale|Palmer|Palmerston|Palmerston North|Palmerton|Palmetto|Palmetto Bay|Palmetto Estates|Palmira|Palmview|
Palmview South|Palmyra|Palo Alto|Palo Negro|Paloncha|Palopo|Palos Heights|Palos Hills|Palos Verdes Estates|Paltan|Palu|Palwal|Palwancha|Pamanukan|
Pamekasan|Pampa|Pamplona|Pamulang|Pana|Panabo|Panaji|Panalanoy|Panama City|Panama City Beach|Panania|Pancevo|Panchkula|Pandak|Pandeglang|Pandharpur|
Panevezys|Pangkalpinang|Panihati|Panipat|Pankow|Pano Aqil|Panruti|Panshi|Panthersville|Pantin|Panvel|Paola|Paoli|Paoy Paet|Papakura|Papantla de Olarte|
Papillion|Par Naogaon|Para de Minas|Paracatu|Paradip Garh|Paradise|Paradise Valley|Paradsasvar|Parafield Gardens|Paragominas|Paragould|Parakou|
Paralowie|Paramagudi|Paramount|Paramus|Parana|Paranagua|Paranavai|Paraparaumu|Parauapebas|Parbhani|Pardubice|Pare|Parepare|Pariaman|Parintins|
Park City|Park Forest|Park Forest Village|Park Hills|Park Ridge|Park Slope|Parkchester|Parkdale|Parker|Parkersburg|Parkes|Parkinson|Parkland|
Parksville|Parkville|Parkway|Parkwood|Parla|Parli Vaijnath|Parlier|Parma|Parma Heights|Parnaiba|Parnamirim|Parnas|Parole|Parral|Parramatta|Parsabad|
Parsippany|Parsons|Parung|Parvatipuram|Parys|Pasadena|Pasadena Hills|Pasarkemis|Pascagoula|Pasco|Pascoe Vale|Paseh|Paso Robles|Pasrur|Pass Christian|
Passaic|Passau|Passo Fundo|Passos|Pasto|Pasuruan|Patan|Pataskala|Patchogue|Paterna|Paterson|Pathankot|Pathein|Pati|Patiala|Patiya|Patnos|Pato Branco|
Patos|Patos de Minas|Patra|Patrocinio|Pattaya|Patterson|Pattoki|Pattukkottai|Patuto|Patzcuaro|Pau|Paulden|Paulinia|Paulista|Paulo Afonso|Pauls Valley|
Paulsboro|Pavia|Pavlodar|Pavlohrad|Pavlovo|Pavlovskiy Posad|Pawcatuck|Pawtucket|Paxtonia|Payakumbuh|Payette|Paysandu|Payson|Payyannur|Pazardzhik|
Pea Ridge|Peabody|Peacehaven|Peachtree City|Peachtree Corners|Peakhurst|Pearl|Pearl City|Pearl River|Pearland|Pearsall|Pebble Creek|Pecan Grove|
Pecan Plantation|Pecangaan|Peckham|Pecos|Pecs|Pedley|Pedregal|Pedro Juan Caballero|Peekskill|Pekalongan|Pekin|Pelham|Pelham Manor|Pelican Bay|
Pell City|Pella|Pelotas|Pelsall|Pemalang|Pematangsiantar|Pemba|Pembroke|Pembroke Park|Pembroke Pines|Penaflor|Penapolis|Penarth|Pendleton|Pengcheng|
Penicuik|Penistone|Penn Hills|Penn Wynne|Penn Yan|Pennsauken|Pennsport|Pennsville|Penrith|Pensacola|Penshurst|Penticton|Penzance|Peoria|Peoria Heights|
Pepper Pike|Perai|Perbaungan|Percut|Perezville|Pergamino|Peristeri|Perkasie|Pernik|Perpignan|Perris|Perry|Perry Hall|Perry Heights|Perrysburg|Perryton|
Perryville|Perth Amboy|Perth city centre|Peru|Perugia|Peruibe|Pervomays'k|Pervoural'sk|Pesaro|Pescara|Pessac|Petah Tiqwa|Petal|Petaluma|Petapa|Petare|
Petawawa|Peterborough|Peterhead|Peterhof|Peterlee|Petersburg|Petersfield|Petionville|Petlad|Petoskey|Petrodvorets|Petrogradka|Petrolina|Petropavl|
Petropavlovsk-Kamchatsky|Petropolis|Petroupolis|Petrozavodsk|Pevely|Pewaukee|Pflugerville|Pforzheim|Phagwara|Phalaborwa|Phaltan|Phan Rang-Thap Cham|
Phan Thiet|Pharr|Phelan|Phenix City|Phetchabun|Phillipsburg|Phitsanulok|Phoenixville|Phra Nakhon Si Ayutthaya|Phra Phutthabat|Phra Pradaeng|Phuket|
Phuthaditjhaba|Piacenza|Pianura|Piatra Neamt|Picayune|Pickering|Pickerington|Picnic Point|Picnic Point-North Lynnwood|Pico Rivera|Picos|Picture Rocks|
Piedecuesta|Piedmont|Piedras Negras|Piekary Slaskie|Pierre|Piet Retief|Pigeon Forge|Pike Creek|Pike Creek Valley|Pike Road|Pikesville|Pikeville|Pila|
Pilar|Pilibhit|Pilkhua|Pilsen|Pimmit Hills|Pinar del Rio|Pinckneyville|Pincourt|Pindamonhangaba|Pindiga|Pine Bluff|Pine Castle|Pine Hill|Pine Hills|
Pine Island Ridge|Pine Lake Park|Pine Ridge|Pinecrest|Pinehurst|Pinellas Park|Pineville|Pinewood|Piney Green|Pingdu|Pingliang|Pingnan|Pingree Grove|
Pingshan|Pingxiang|Pingyi|Pingyin|Pingzhuang|Pinhais|Pinner|Pinole|Pinon Hills|Pinsk|Pinson|Pinxton|Piotrkow Trybunalski|Piqua|Piracicaba|Piraeus|
Piranshahr|Pirapora|Pirassununga|Pirojpur|Pisa|Piscataway|Pisco|Pishva|Pismo Beach|Pistoia|Pita Kotte|Pitalito|Pitesti|Pithampur|Pithapuram|Pitman|
Pitsea|Pitt Meadows|Pittsburg|Pittsburgh|Pittsfield|Pittston|Piura|Pizhou|Placentia|Placerville|Placetas|Plain City|Plainedge|Plainfield|Plainview|
Plainville|Plaistow|Planaltina|Plano|Plant City|Plantation|Plaquemine|Plaridel|Platteville|Plattsburgh|Plattsmouth|Plauen|Playa del Carmen|
Pleasant Grove|Pleasant Hill|Pleasant Hills|Pleasant Prairie|Pleasant View|Pleasanton|Pleasantville|Pleasure Ridge Park|Pleiku|Pleven|Plock|Ploiesti|
Plovdiv|Plover|Plum|Plumas Lake|Plumbon|Plymouth Meeting|Plymstock|Poa|Pocahontas|Pocatello|Pocos de Caldas|Podolsk|Pogradec|Poinciana|Point Cook|
Point Pedro|Point Pleasant|Pointe-Claire|Poitiers|Pokhara|Pokrovsk|Pokrovskoye-Streshnevo|Polanco|Poland|Polangui|Polatli|Polatsk|Polevskoy|Polewali|
Pollachi|Pollock Pines|Polokwane|Polomolok|Poltava|Pomona|Pompano Beach|Pompano Beach Highlands|Pompton Lakes|Ponca City|Ponce|Ponchatoula|Ponferrada|
Ponnani|Ponnur|Ponnuru|Ponorogo|Ponta Grossa|Ponta Pora|Ponte Vedra Beach|Pontefract|Ponteland|Pontevedra|Pontiac|Pontian Kechil|Ponticelli|
Pontoon Beach|Pontotoc|Pontypool|Pontypridd|Poole|Pooler|Poolesville|Popayan|Poplar Bluff|Poplar Grove|Poprad|Poquoson|Porbandar|Pori|Porirua|Porlamar|
Port Alberni|Port Allen|Port Angeles|Port Arthur|Port Blair|Port Charlotte|Port Chester|Port Clinton|Port Colborne|Port Coquitlam|Port Dickson|
Port Glasgow|Port Hope|Port Hueneme|Port Huron|Port Isabel|Port Jefferson|Port Jefferson Station|Port Jervis|Port Kennedy|Port Lavaca|Port Lincoln|
Port Macquarie|Port Melbourne|Port Moody|Port Neches|Port Orange|Port Orchard|Port Pirie|Port Richmond|Port Royal|Port Saint John|Port Saint Lucie|
Port Salerno|Port Shepstone|Port Townsend|Port Washington|Port Wentworth|Port-Gentil|Port-de-Paix|Portadown|Portage|Portage Lakes|Portage Park|
Portage la Prairie|Portales|Porterville|Porthcawl|Portici|Portishead|Portlaoise|Portmore|Porto|Porto Seguro|Porto Velho|Portola Hills|Portoviejo|
Portslade|Portsmouth|Portsmouth Heights|Posadas|Posen|Post|Post Falls|Potchefstroom|Poteau|Potenza|Potiskum|Potomac|Potomac Mills|Potosi|Potsdam|
Potters Bar|Potts Point|Pottstown|Pottsville|Poughkeepsie|Poulsbo|Poulton-le-Fylde|Pound Ridge|Pouso Alegre|Poway|Powder Springs|Powdersville|Powell|
Powell River|Poyang|Poynton|Poza Rica de Hidalgo|Pozuelo de Alarcon|Prabumulih|Praga Polnoc|Praga Poludnie|Prahran|Praia Grande|Prairie Grove|
Prairie Ridge|Prairie View|Prairie Village|Prairie du Chien|Prairieville|Prato|Pratt|Prattville|Prenton|Prenzlauer Berg|Prescot|Prescott|
Prescott Valley|Presidencia Roque Saenz Pena|Presidente Franco|Presidente Prudente|Presnenskiy|Presov|Presque Isle|Prestatyn|Preston|Preston City|
Prestons|Prestwich|Prestwick|Prevost|Price|Prichard|Prien|Prievidza|Prilep|Prince Albert|Prince Edward|Prince George|Prince Rupert|Princeton|
Princeton Meadows|Prineville|Prior Lake|Prizren|Probolinggo|Proddatur|Progreso|Progress|Progress Village|Prokhladnyy|Prokop'yevsk|Prospect|
Prospect Heights|Prospect Park|Prosper|Prosser|Providence|Provo|Prudhoe|Prunedale|Pruszkow|Pryluky|Pryor|Pryor Creek|Przemysl|Pskov|Pubal|Pucallpa|
Pucheng|Pudsey|Puducherry|Pudukkottai|Pueblo|Pueblo West|Puente de Vallecas|Puerto Ayacucho|Puerto Barrios|Puerto Cabello|Puerto Eldorado|
Puerto La Cruz|Puerto Madryn|Puerto Montt|Puerto Padre|Puerto Penasco|Puerto Plata|Puerto Princesa|Puerto Tejada|Puerto Vallarta|Puertollano|Pukalani|
Pukekohe East|Pul-e Khumri|Pula|Pulandian|Pulaski|Pulheim|Puli|Pulilan|Puliyangudi|Pullman|Pulong Santa Cruz|Pumiao|Pumphrey|Punasa|Punchbowl|Puning|
Puno|Punta Alta|Punta Arenas|Punta Cana|Punta Cardon|Punta Gorda|Punta Gorda Isles|Punto Fijo|Punxsutawney|Puqi|Purbalingga|Purcell|Purcellville|
Purfleet|Puri|Purley|Purmerend|Purnia|Pursat|Puruliya|Purwakarta|Purwodadi|Purwokerto|Pusad|Pushkin|Pushkino|Putatan|Puthia|Putian|Putnam|
Putra Heights|Putrajaya|Puttur|Puyallup|Pyapon|Pyatigorsk|Pyay|Pyin Oo Lwin|Pyinmana|Pyle|Pymble|Pyrmont|Qal'at Bishah|Qalyub|Qamdo|Qapqal|Qaracuxur|
Qarchak|Qarshi|Qazvin|Qianjiang|Qianzhou|Qina|Qinggang|Qingnian|Qingquan|Qingshuping|Qingyang|Qingyuan|Qingzhou|Qinnan|Qinzhou|Qionghu|Qiongshan|
Qo'qon|Qorveh|Qoryooley|Quakers Hill|Quakertown|Quanzhou|Quartu Sant'Elena|Quartz Hill|Quatre Bornes|Quchan|Queen Creek|Queens Village|Queensbury|
Queenstown|Queenswood Heights|Queimados|Quelimane|Queluz|Quesnel|Quetzaltenango|Quevedo|Qufu|Qui Nhon|Quibdo|Quillacollo|Quillota|Quilmes|Quilpue|
Quimper|Quincy|Quinte West|Qujing|Qulsary|Qurayyat|Qurghonteppa|Quthbullapur|Quzhou|Ra'anana|Rabak|Rabkavi|Raceland|Rach Gia|Raciborz|Racine|Radcliff|
Radcliffe|Radford|Radnor|Radom|Raebareli|Rafaela|Rafah|Rafsanjan|Raghogarh|Ragusa|Rahway|Raichur|Raiganj|Raigarh|Rainbow City|Rainhill|Rainsville|
Raj-Nandgaon|Rajahmundry|Rajanpur|Rajapalaiyam|Rajin|Rajpura|Rajsamand|Raleigh Hills|Ralston|Ramadi|Ramagundam|Ramanathapuram|Ramat Gan|Ramblewood|
Ramenki|Ramenskoye|Ramganj|Ramgarh|Ramla|Ramnagar|Ramnicu Valcea|Ramona|Ramos Arizpe|Rampur|Rampur Hat|Ramsbottom|Ramsey|Ramsgate|Ramtown|Ranaghat|
Rancagua|Ranchettes|Rancho Cordova|Rancho Cucamonga|Rancho Mirage|Rancho Murieta|Rancho Palos Verdes|Rancho Penasquitos|Rancho San Diego|
Rancho Santa Margarita|Randallstown|Randburg|Randers|Randfontein|Randolph|Randwick|Rangkasbitung|Rangpur|Ranibennur|Raniganj|Rantauprapat|Rantoul|
Rapid City|Rapid Valley|Raritan|Ras Al Khaimah City|Ras el Oued|Rastrick|Ratangarh|Ratchaburi|Rath|Rathdrum|Rathmines|Ratingen|Ratlam|Ratnagiri|Raton|
Ravenna|Rawala Kot|Rawang|Rawlins|Rawmarsh|Rawtenstall|Rayachoti|Rayadrug|Rayleigh|Raymond Terrace|Raymondville|Raymore|Rayne|Raynham|Rayong|
Rayside-Balfour|Raytown|Reading|Rechytsa|Recklinghausen|Reconquista|Red Bank|Red Bluff|Red Chute|Red Deer|Red Hill|Red Lion|Red Oak|Red Wing|Redan|
Redbank Plains|Redcar|Redding|Redditch|Redencao|Redfern|Redford|Redhill|Redland|Redland Bay|Redlands|Redmond|Redondo Beach|Redruth|Redwood City|
Redwood Falls|Redwood Shores|Reedley|Reedsburg|Reef Al Fujairah City|Regensburg|Regents Park|Reggio Calabria|Reggio nell'Emilia|Reghaia|Regina|
Rego Park|Reguiba|Rehoboth|Rehovot|Reidsville|Reigate|Reims|Reinickendorf|Reisterstown|Relizane|Remchi|Remscheid|Rendon|Renfrew|Rengasdengklok|Rennes|
Reno|Renqiu|Rensselaer|Renton|Renukut|Repentigny|Republic|Resende|Reserve|Reservoir|Resistencia|Resita|Ressano Garcia|Reston|Retford|Retiro|Reus|
Reutlingen|Reutov|Revda|Revere|Revesby|Rewa|Rewari|Rexburg|Reyhanli|Reynoldsburg|Rheine|Rhinelander|Rhodes|Rhondda|Rhosllanerchrugog|Rhyl|Rialto|
Rib Mountain|Ribeirao Pires|Riberalta|Ribnita|Rice Lake|Richards Bay|Richardson|Richboro|Richfield|Richland|Richland Center|Richland Hills|Richlands|
Richmond|Richmond Heights|Richmond Hill|Richmond West|Richton Park|Rickmansworth|Ridder|Ridge|Ridgecrest|Ridgefield|Ridgefield Park|Ridgeland|
Ridgewood|Ridley Park|Rifle|Rijeka|Rikaze|Rimini|Rimouski|Rincon|Rindge|Ringwood|Ringwood East|Rio Branco|Rio Claro|Rio Cuarto|Rio Del Mar|
Rio Gallegos|Rio Grande|Rio Grande City|Rio Largo|Rio Linda|Rio Rancho|Rio Rico|Rio Tercero|Rio Verde|Rio Vista|Rio das Ostras|Rio de Mouro|Rio do Sul|
Riobamba|Riohacha|Rionegro|Rioverde|Ripley|Ripon|Risca|Rishikesh|Rishon LeZiyyon|Rishra|Rittman|Rivas-Vaciamadrid|River Edge|River Falls|River Forest|
River Grove|River Oaks|River Park|River Ridge|River Rouge|River Vale|Rivera|Riverbank|Riverdale|Riverdale Park|Riverhead|Riverside|Riverton|Rivervale|
Riverview|Riverwood|Riviera Beach|Riviere-du-Loup|Rivne|Rize|Rizhao|Roanoke|Roanoke Rapids|Robat Karim|Robbins|Robbinsdale|Robertsdale|Robertsonpet|
Robertsville|Robina|Robinson|Robinwood|Robstown|Rochdale|Rochedale South|Rochelle|Rochelle Park|Rochester|Rochester Hills|Rochford|Rock Falls|
Rock Forest|Rock Hill|Rock Island|Rock Springs|Rockaway|Rockcreek|Rockdale|Rockford|Rockhampton|Rockingham|Rockingham city centre|Rockland|Rockledge|
Rocklin|Rockport|Rockton|Rockville|Rockville Centre|Rockwall|Rockwood|Rocky Mount|Rocky Point|Rocky River|Rodeo|Rodos|Rodriguez|Roeland Park|Roeselare|
Roessleville|Rogers|Rogers Park|Roha|Rohnert Park|Rohri|Rohtak|Rolandia|Rolesville|Rolla|Rolling Hills Estates|Rolling Meadows|Roma|Roma-Los Saenz|
Roman|Romeoville|Romford|Romsey|Romulus|Rondonopolis|Ronkonkoma|Roodepoort|Roorkee|Roosendaal|Roosevelt|Rooty Hill|Ropar|Roquetas de Mar|Rosamond|
Rosarito|Rosaryville|Roscoe|Rose Hill|Rosebud|Roseburg|Roseburg North|Rosedale|Roseland|Roselands|Roselle|Roselle Park|Rosemead|Rosemere|Rosemont|
Rosemount|Rosenberg|Rosenheim|Rosetta|Roseville|Roslavl'|Roslyn Heights|Ross on Wye|Rossendale|Rossford|Rosslyn|Rossmoor|Rossosh'|Rossville|Rostock|
Roswell|Rosyth|Rotherham|Rothschild|Rotonda West|Rotorua|Rottingdean|Roubaix|Rouen|Rouissat|Round Lake|Round Lake Beach|Round Lake Park|Round Rock|
Rouyn-Noranda|Roven'ky|Rowland Heights|Rowlett|Rowville|Roxas City|Roxboro|Roxborough Park|Roxburgh Park|Roy|Royal Kunia|Royal Leamington Spa|
Royal Oak|Royal Palm Beach|Royal Tunbridge Wells|Royal Wootton Bassett|Royse City|Royston|Royton|Rubi|Rubidoux|Rubio|Rubizhne|Rubtsovsk|Ruda Slaska|
Rudnyy|Rueil-Malmaison|Rugby|Rugeley|Ruidoso|Ruislip|Rukban|Rumson|Runcorn|Rundu|Runing|Runnemede|Rupert|Ruse|Rushden|Rushville|Rusk|Ruskin|Russeifa|
Russellville|Russelsheim|Rustaq|Rustavi|Rustenburg|Rustington|Ruston|Rutherford|Rutherglen|Rutland|Ryazanskiy|Rybatskoye|Rybinsk|Rybnik|Ryde|Rye|
Rye Brook|Ryhope|Ryton|Ryugasaki|Rzeszow|Rzhev|Sa Dec|Sa'dah|Saarbrucken|Saatli|Sabac|Sabadell|Sabae|Sabah as Salim|Sabanalarga|Sabha|Sabinas|Sabratah|
Sabya|Sabzevar|Sacaba|Sachse|Saco|Saddiqabad|Saddle Brook|Saddle Brooke|Safety Harbor|Safford|Saffron Walden|Safi|Saga|Sagaing|Sagar|Sagay|Saginaw|
Saginaw Township North|Sagrada Familia|Sagua la Grande|Saguenay|Sagunto|Sahagun|Saham|Saharsa|Sahaswan|Sahibganj|Sahiwal|Sahuarita|Sahuayo de Morelos|
Saida|Saidpur|Saijo|Saint Albans|Saint Andrews|Saint Ann|Saint Anthony|Saint Augustine|Saint Augustine Beach|Saint Augustine Shores|Saint Charles|
Saint Clair|Saint Clair Shores|Saint Clairsville|Saint Cloud|Saint Croix|Saint Dennis|Saint Francis|Saint Gabriel|Saint George|Saint Helena|
Saint Helens|Saint Ives|Saint James|Saint John|Saint Johns|Saint Johnsbury|Saint Joseph|Saint Kilda|Saint Leonards-on-Sea|Saint Louis|Saint Louis Park|
Saint Martin|Saint Martinville|Saint Marys|Saint Matthews|Saint Michael|Saint Neots|Saint Paul|Saint Paul Park|Saint Pete Beach|Saint Peter|
Saint Peters|Saint Rose|Saint Simon Mills|Saint Simons Island|Saint Stephens|Saint-Augustin-de-Desmaures|Saint-Basile-le-Grand|Saint-Brieuc|
Saint-Bruno-de-Montarville|Saint-Canut|Saint-Constant|Saint-Etienne|Saint-Eustache|Saint-Georges|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Saint-Jerome|
Saint-Laurent|Saint-Lazare|Saint-Leonard|Saint-Lin-Laurentides|Saint-Louis|Saint-Malo|Saint-Marc|Saint-Maur-des-Fosses|Saint-Nazaire|Saint-Paul|
Saint-Quentin|Saint-Quentin-en-Yvelines|Sainte-Adele|Sainte-Anne-des-Plaines|Sainte-Catherine|Sainte-Julie|Sainte-Marie|Sainte-Marthe-sur-le-Lac|
Sainte-Therese|Sakado|Sakaidecho|Sakakah|Sakata|Saki|Sakon Nakhon|Saks|Saku|Sakura|Sakurai|Sal'sk|Salaberry-de-Valleyfield|Salalah|Salamanca|Salaqi|
Salatiga|Salavat|Saldanha|Sale Al Jadida|Salerno|Salford|Salida|Salihli|Salihorsk|Salina|Salina Cruz|Salinas|Saline|Salisbury|Sallisaw|Salmas|
Salmon Arm|Salmon Creek|Salt Lake City|Salt Spring Island|Saltash|Saltcoats|Salto|Salur|Salvaleon de Higuey|Salzburg|Salzgitter|Samalkot|Samalut|
Samannud|Samarinda|Samarkand|Samarra'|Samastipur|Sambalpur|Sambhal|Sambrial|Sammamish|Sampang|Sampit|Samsula-Spruce Creek|Samsun|Samut Prakan|
Samut Sakhon|San Andres|San Andres Tuxtla|San Angelo|San Anselmo|San Antonio de Los Altos|San Bartolome de Tirajana|San Benito|San Bernardino|
San Bernardino Tlaxcalancingo|San Bernardo|San Blas-Canillejas|San Bruno|San Carlo All'Arena|San Carlos|San Carlos Park|San Carlos de Bariloche|
San Carlos del Zulia|San Clemente|San Cristobal|San Cristobal de las Casas|San Diego Country Estates|San Dimas|San Elizario|San Felipe|San Fernando|
San Fernando de Apure|San Fernando del Valle de Catamarca|San Francisco El Alto|San Francisco de Macoris|San Francisco del Rincon|San Gabriel|
San Ildefonso|San Isidro|San Jacinto|San Jose de Guanipa|San Jose de las Lajas|San Jose del Cabo|San Jose del Monte|San Juan Capistrano|
San Juan Sacatepequez|San Juan de la Maguana|San Juan de los Morros|San Juan del Rio|San Leandro|San Lorenzo|San Luis|San Luis Obispo|
San Luis Rio Colorado|San Marcos|San Martin|San Martin Texmelucan de Labastida|San Mateo|San Mateo Atenco|San Miguel|San Miguel de Allende|
San Miguel del Padron|San Miguelito|San Nicolas de los Arroyos|San Pablo|San Pablo de las Salinas|San Pedro|San Pedro Garza Garcia|San Pedro de Jujuy|
San Pedro de Macoris|San Rafael|San Ramon|San Ramon de la Nueva Oran|San Salvador Tizatlalli|San Salvador de Jujuy|San Sebastian de los Reyes|
San Severo|San Tan Valley|San Vicent del Raspeig|San-Pedro|Sanandaj|Sanatoga|Sancaktepe|Sanchazi|Sancti Spiritus|Sand Springs|Sandacho|Sandakan|
Sandalfoot Cove|Sandbach|Sandersville|Sandila|Sandnes|Sandown|Sandpoint|Sandringham|Sandston|Sandusky|Sandwich|Sandwip|Sandy|Sandy Bay|Sandy Hills|
Sandy Springs|Sandyford|Sanford|Sangamner|Sangareddi|Sangaree|Sanger|Sanghar|Sangju|Sangla Hill|Sangmelima|Sangrur|Sanibel|Sanjo|Sankt Augustin|
Sankt Gallen|Sanlucar de Barrameda|Sanming|Sano|Sans Souci|Sanshui|Sant Andreu|Sant Boi de Llobregat|Sant Cugat del Valles|Sant Marti|Santa Ana|
Santa Barbara|Santa Barbara d'Oeste|Santa Catarina|Santa Catarina Pinula|Santa Clara|Santa Clarita|Santa Coloma de Gramenet|Santa Cruz|
Santa Cruz Xoxocotlan|Santa Cruz de Barahona|Santa Cruz de Tenerife|Santa Cruz do Capibaribe|Santa Cruz do Sul|Santa Fe Springs|Santa Ines|Santa Lucia|
Santa Lucia Cotzumalguapa|Santa Luzia|Santa Maria|Santa Monica|Santa Paula|Santa Rita|Santa Rosa|Santa Rosa de Cabal|Santa Tecla|Santa Teresa del Tuy|
Santana|Santana de Parnaiba|Santana do Livramento|Santander|Santangpu|Santaquin|Santarem|Santee|Santiago Teyahualco|Santiago de Compostela|
Santiago de Surco|Santiago del Estero|Santo Angelo|Santo Antonio de Jesus|Santo Domingo de los Colorados|Santo Tomas|Santo Tome|Santol|Sants-Montjuic|
Santutxu|Sanya|Sao Bento do Sul|Sao Borja|Sao Caetano do Sul|Sao Carlos|Sao Cristovao|Sao Gabriel|Sao Joao da Boa Vista|Sao Joao del Rei|Sao Jose|
Sao Jose do Rio Preto|Sao Jose dos Pinhais|Sao Leopoldo|Sao Lourenco da Mata|Sao Mateus|Sao Pedro da Aldeia|Sao Roque|Sao Sebastiao|
Sao Sebastiao do Paraiso|Sao Vicente|Sapele|Sapiranga|Sappington|Sapucaia|Sapulpa|Saqqez|Saquarema|Sar-e Pul|Saraburi|Saraland|Saranac Lake|Saranap|
Sarandi|Saransk|Sarapul|Sarasota|Sarasota Springs|Saratoga|Saratoga Springs|Sarcelles|Sardarshahr|Sarh|Sari|Sarishabari|Sariwon|Sarkand|Sarnia|Sarov|
Sarpol-e Zahab|Sarpsborg|Sarria-Sant Gervasi|Sartell|Sartrouville|Sasebo|Saskatoon|Sasolburg|Sassari|Satara|Satellite Beach|Satkania|Satkhira|Satna|
Satsuma|Satsumasendai|Sattahip|Satte|Sattenapalle|Satu Mare|Saugor|Saugus|Sauk Rapids|Sauk Village|Sault Ste. Marie|Sausalito|Savage|Savannah|
Savannakhet|Savarkundla|Save|Saveh|Savona|Savoy|Sawai Madhopur|Sawangan|Sawmills|Sayama|Sayhat|Sayre|Sayreville|Sayreville Junction|Sayville|Sayyan|
Scaggsville|Scappoose|Scarsdale|Schaumburg|Schenectady|Schererville|Schertz|Schiedam|Schiller Park|Schlusser|Schofield Barracks|Schoneberg|Schriever|
Schuyler|Schuylkill Haven|Schwabisch Gmund|Schweinfurt|Schweizer-Reneke|Schwerin|Schwerte|Scituate|Scotch Plains|Scotchtown|Scotia|Scott|Scott Lake|
Scottdale|Scotts Valley|Scottsbluff|Scottsboro|Scottsburg|Scottsdale|Scranton|Scunthorpe|Sea Cliff|SeaTac|Seabrook|Seaford|Seagoville|Seaham|
Seal Beach|Sealy|Searcy|Seaside|Seaton|Sebastian|Sebastopol|Sebring|Secaucus|Secret Harbour|Secunderabad|Security-Widefield|Sedalia|Sedona|Sedrata|
Sedro-Woolley|Seeb|Seekonk|Seffner|Sefrou|Segamat|Segou|Segovia|Seguela|Seguin|Sehore|Sejong|Sekondi-Takoradi|Selah|Selby|Selden|Selebi-Phikwe|
Selinsgrove|Sellersburg|Selma|Selsey|Semenovskoye|Semenyih|Semey|Seminole|Semnan|Semporna|Senador Canedo|Senatobia|Sendhwa|Seneca|Seneca Falls|
Sengkang|Seogwipo|Seoni|Seosan|Sepang|Sepatan|Sept-Iles|Sequim|Seraing|Serang|Serekunda|Seremban|Sergiyev Posad|Serilingampalle|Seropedica|Serov|
Serpong|Serpukhov|Serra|Serra Talhada|Serres|Sertaozinho|Sesto San Giovanni|Sesvete|Setauket-East Setauket|Sete Lagoas|Setif|Seto|Settat|Setubal|
Seven Corners|Seven Hills|Seven Oaks|Sevenoaks|Severn|Severna Park|Severnyy|Severodvinsk|Severomorsk|Seversk|Sevierville|Seville Grove|Seward|Sewon|
Seydisehir|Seymour|Sfantu Gheorghe|Sfax|Shabqadar|Shache|Shadow Hills|Shadrinsk|Shady Hills|Shady Hollow|Shady Side|Shafter|Shagamu|Shahabad|Shahada|
Shahdad Kot|Shahdadpur|Shahdol|Shahecheng|Shahjanpur|Shahkot|Shahr-e Babak|Shahr-e Kord|Shahre Jadide Andisheh|Shahriar|Shahrisabz|Shahrud|Shahzadpur|
Shailer Park|Shajapur|Shakargarh|Shaker Heights|Shakhtars'k|Shakhty|Shakopee|Shamli|Shamokin|Shancheng|Shangmei|Shangqiu|Shangrao|Shangri-La|Shangzhi|
Shanhaiguan|Shanhecun|Shankill|Shanor-Northvue|Shanting|Shantipur|Shanwei|Shaowu|Shaping|Sharon|Sharon Hill|Sharonville|Shashemene|Shasta Lake|Shaw|
Shaw Heights|Shawano|Shawinigan|Shawnee|Shchekino|Shchelkovo|Shchukino|Sheboygan|Sheboygan Falls|Sheepshead Bay|Sheerness|Sheffield Lake|Shefford|
Shegaon|Shekhupura|Sheki|Shelby|Shelbyville|Sheldon|Shelton|Shenandoah|Shendi|Shengli|Shenjiamen|Sheopur|Shepherdsville|Shepparton|Shepperton|Shepshed|
Shepton Mallet|Sherbrooke|Sheridan|Sherkot|Sherman|Sherman Oaks|Sherpur|Sherrelwood|Sherwood|Sherwood Manor|Sherwood Park|Shibata|Shibganj|
Shibin al Kawm|Shibin al Qanatir|Shibirghan|Shields|Shiguai|Shikarpur|Shiki|Shikohabad|Shilin|Shillington|Shillong|Shiloh|Shilong|Shima|Shimada|Shimla|
Shimodate|Shimoga|Shimonoseki|Shimotoda|Shinyanga|Shiogama|Shiojiri|Shipley|Shippensburg|Shiprock|Shiqi|Shiqiao|Shiraoka|Shirbin|Shirebrook|Shirley|
Shiroi|Shirpur|Shirvan|Shitanjing|Shively|Shivpuri|Shiwan|Shixing|Shizilu|Shizuishan|Shkoder|Shoreham-by-Sea|Shoreline|Shoreview|Shorewood|Shorkot|
Short Hills|Short Pump|Shostka|Shouguang|Show Low|Shreveport|Shrewsbury|Shrirampur|Shuangcheng|Shuangyang|Shujaabad|Shulan|Shumen|Shunyi|Shush|
Shushtar|Shuya|Shwebo|Si Racha|Siauliai|Sibay|Sibi|Sibiu|Sibolga|Sibsagar|Sibu|Sicklerville|Sidcup|Siddhapur|Siddharthanagar|Siddipet|Sidhi|Sidi Aissa|
Sidi Bel Abbes|Sidi Khaled|Sidi Moussa|Sidi Qacem|Sidi Slimane|Sidmouth|Sidney|Sidoarjo|Sidon|Siedlce|Siegen|Siem Reap|Siemianowice Slaskie|
Sienna Plantation|Sierra Madre|Sierra Vista|Sierra Vista Southeast|Siesta Key|Sig|Signal Hill|Signal Mountain|Sihanoukville|Sihor|Siirt|Sikandarabad|
Sikar|Sikasso|Sikeston|Silang|Silao|Silchar|Siler City|Silifke|Silivri|Sillod|Siloam Springs|Silopi|Silsbee|Silvan|Silver City|Silver Firs|Silver Hill|
Silver Lake|Silver Lakes|Silver Spring|Silver Springs|Silver Springs Shores|Silverdale|Silverton|Silvis|Simcoe|Simferopol|Simi Valley|Simmering|
Simoes Filho|Simpang Empat|Simpsonville|Simsbury Center|Sinah|Sinan|Sincelejo|Sindelfingen|Sindhnur|Sinfin|Sinfra|Singa|Singaraja|Singida|Singkawang|
Singosari|Singrauli|Sinhyeon|Sinnar|Sinop|Sint-Niklaas|Sinton|Sinuiju|Sioux Center|Sioux City|Sioux Falls|Sippy Downs|Sira|Siracusa|Sirajganj|Sirhind|
Sirjan|Sirnak|Sirsa|Sirsi|Sirsilla|Sirte|Sirvan|Sishui|Sisli|Sitamarhi|Sitapur|Sitka|Sittingbourne|Sittwe|Siuri|Sivakasi|Sivas|Siverek|Siwan|Skanes|
Skegness|Skelmersdale|Skiatook|Skidaway Island|Skien|Skikda|Skipton|Skokie|Skowhegan|Skudai|Sky Lake|Slacks Creek|Slatina|Slaton|Slavonski Brod|
Slavyansk-na-Kubani|Slawi|Sleaford|Sleepy Hollow|Sleman|Slidell|Sligo|Slinger|Sliven|Slobozia|Slonim|Slough|Sloviansk|Slupsk|Slutsk|Smederevo|
Smethwick|Smila|Smithfield|Smiths Station|Smithtown|Smithville|Smolensk|Smyrna|Snellville|Snezhinsk|Snizhne|Snodland|Snohomish|Snoqualmie|Snowflake|
Snyder|Snyderville|Soacha|Sobral|Soc Trang|Socastee|Sochi|Socorro|Soddy-Daisy|Sodermalm|Sodertalje|Sodo|Sogamoso|Sohag|Sohar|Soio|Soja|Soka|Sokaraja|
Sokcho|Soke|Sokhumi|Sokode|Sokol|Sokol'niki|Solana|Solana Beach|Soledad|Soledad de Graciano Sanchez|Solihull|Solikamsk|Solingen|Sollentuna|Solna|
Solnechnogorsk|Solntsevo|Solon|Solvang|Solvay|Soma|Somerdale|Somers|Somers Point|Somerset|Somersworth|Somerton|Somerville|Sonargaon|Song Cau|Songea|
Songjiang|Songjianghe|Songkhla|Songling|Songnim|Songyang|Songyuan|Sonipat|Sonoma|Sonsonate|Sopron|Sopur|Soquel|Soran|Soreang|Sorel-Tracy|Sorgun|Sorong|
Soroti|Sorrento Valley|Sorsogon|Sosnovka|Sosnovyy Bor|Sosnowiec|Souderton|Sougueur|Souk Ahras|Sound Beach|Sour el Ghozlane|Sousse|South Amboy|
South Apopka|South Bay|South Beach|South Bel Air|South Beloit|South Bend|South Benfleet|South Berwick|South Bradenton|South Burlington|
South Charleston|South Chicago|South Cleveland|South Croydon|South Daytona|South El Monte|South Elgin|South Elmsall|South Euclid|South Farmingdale|
South Gastonia|South Gate|South Gate Ridge|South Hadley|South Haven|South Hayling|South Hedland|South Highpoint|South Hill|South Holland|
South Hooksett|South Houston|South Huntington|South Jordan|South Jordan Heights|South Kensington|South Kingstown|South Lake Tahoe|South Laurel|
South Lawndale|South Lockport|South Lyon|South Melbourne|South Miami|South Miami Heights|South Milwaukee|South Monroe|South Morang|South Ockendon|
South Ogden|South Old Bridge|South Orange|South Oroville|South Park Township|South Pasadena|South Patrick Shores|South Peabody|South Penrith|
South Perth|South Plainfield|South Portland|South Portland Gardens|South Riding|South River|South Saint Paul|South Salt Lake|South San Francisco|
South San Gabriel|South San Jose Hills|South Shields|South Shore|South Sioux City|South Suffolk|South Tucson|South Valley|South Valley Stream|
South Venice|South Vineland|South Weber|South Whittier|South Williamsport|South Windsor|South Yarmouth|South Yarra|South Yuba City|Southall|
Southampton|Southaven|Southbank|Southborough|Southbridge|Southbury|Southchase|Southeast Arcadia|Southend-on-Sea|Southern Pines|Southern River|
Southfield|Southgate|Southglenn|Southlake|Southold|Southport|Southsea|Southside|Southwest Ranches|Southwick|Southwood Acres|Soyapango|Soyibug|Spalding|
Spanaway|Spanish Fork|Spanish Fort|Spanish Lake|Spanish Springs|Spanish Town|Sparks|Sparta|Spartanburg|Spearfish|Speedway|Spencer|Spennymoor|Speyer|
Spijkenisse|Spirit Lake|Split|Spokane|Spokane Valley|Spotswood|Spring|Spring Creek|Spring Grove|Spring Hill|Spring Lake|Spring Lake Park|Spring Ridge|
Spring Valley|Spring Valley Lake|Springboro|Springdale|Springfield|Springfield Gardens|Springfield Lakes|Springhill|Springs|Springvale|
Springvale South|Springville|Spruce Grove|Spuyten Duyvil|Squamish|Sragen|Sri Jayewardenepura Kotte|Srikakulam|Srivilliputhur|Srodmiescie|St Albans|
St Austell|St Clair|St Helens|St Johnsbury|St Kilda East|St. Albert|St. Catharines|St. Charles|St. John's|St. Johns|St. Louis|St. Marys|St. Petersburg|
St. Thomas|Stafford|Staines|Stallings|Stalowa Wola|Stalybridge|Stamford|Standerton|Stanford|Stanford-le-Hope|Stansbury park|Stanton|Stanwood|Stapleton|
Star|Stara Zagora|Starachowice|Stargard|Starke|Starkville|Staryy Oskol|State College|Statesboro|Statesville|Staunton|Stavanger|Staveley|Stavropol'|
Stayton|Steamboat Springs|Steelton|Steger|Steglitz|Steilacoom|Stellenbosch|Stenhousemuir|Stephenville|Sterling|Sterling Heights|Sterlitamak|
Steubenville|Stevenage|Stevens Point|Stevenson Ranch|Stevensville|Stewartville|Stickney|Stilfontein|Stillwater|Stirling|Stockbridge|Stockport|
Stocksbridge|Stockton|Stockton-on-Tees|Stoke Gifford|Stoke-on-Trent|Stokesdale|Stolberg|Stone|Stone Mountain|Stonecrest|Stonegate|Stoneham|Stonehaven|
Stony Brook|Stony Point|Storm Lake|Storrs|Stoughton|Stourbridge|Stourport-on-Severn|Stow|Stowmarket|Strabane|Stralsund|Stranraer|Strasbourg|Strasburg|
Stratford|Stratford-upon-Avon|Stratham Station|Strathfield|Strathmore|Stratmoor|Strawberry|Streamwood|Streator|Street|Streetly|Streetsboro|Stretford|
Strogino|Strongsville|Strood|Stroud|Stroudsburg|Strovolos|Struthers|Stryi|Stuart|Stuarts Draft|Studio City|Stupino|Sturgeon Bay|Sturgis|Sturtevant|
Suamico|Subic|Subotica|Succasunna|Suceava|Sudbury|Sudden Valley|Sudley|Suffern|Suffolk|Sugar Grove|Sugar Hill|Sugar Land|Sugarcreek|Sugarland Run|
Sugarmill Woods|Suicheng|Suihua|Suileng|Suining|Suisun|Suita|Suitland|Suitland-Silver Hill|Suixi|Suizhou|Sujangarh|Sujiatun|Sukabumi|Sukagawa|Suleja|
Sullana|Sullivan|Sulphur|Sulphur Springs|Sultanbeyli|Sultanpur|Sumare|Sumbawa Besar|Sumbawanga|Sumber|Sumedang|Sumedang Utara|Sumenep|Summerfield|
Summerlin South|Summerside|Summerville|Summit|Summit Park|Summit View|Sumner|Sumqayit|Sumter|Sumy|Sun City|Sun City Center|Sun City West|Sun Lakes|
Sun Prairie|Sun Valley|Sun Village|Sunam|Sunbury|Sunbury-on-Thames|Suncheon|Suncook|Sunderland|Sundsvall|Sungai Penuh|Sungai Petani|Sungailiat|Sunggal|
Sunland|Sunland Park|Sunny Isles Beach|Sunnybank Hills|Sunnyside|Sunnyslope|Sunnyvale|Sunrise|Sunrise Manor|Sunset|Sunset Hills|Sunset Park|
Sunshine North|Sunshine West|Sunyani|Sunzha|Suozhen|Supaul|Superior|Suphan Buri|Sur|Surat Thani|Suratgarh|Surbiton|Surendranagar|Surfers Paradise|
Surfside|Surgut|Suriapet|Surigao|Surprise|Surrey|Surrey Hills|Surry Hills|Susanville|Sussex|Sutherland|Sutherlin|Sutton|Sutton Coldfield|
Sutton in Ashfield|Suva Reka|Suwa|Suwalki|Suwanee|Suzaka|Suzano|Suzuka|Sverdlovs'k|Svetlanovskiy|Sviblovo|Svobodnyy|Svyetlahorsk|Swabi|Swadlincote|
Swainsboro|Swampscott|Swan Hill|Swanage|Swanley|Swanscombe|Swansea|Swanzey|Swarthmore|Swartz Creek|Swedru|Sweet Home|Sweetwater|Swidnica|
Swietochlowice|Swift Current|Swindon|Swinton|Swissvale|Swords|Sycamore|Sydenham|Sydney Central Business District|Syevyerodonets'k|Syktyvkar|Sylacauga|
Sylhet|Sylvan Lake|Sylvania|Sylvester|Syosset|Syracuse|Syriam|Syston|Syzran'|Szeged|Szekesfehervar|Szolnok|Szombathely|Ta Khmau|Tabaco|Taboao da Serra|
Tabora|Taby|Tachilek|Tacloban|Tacna|Tacoma|Tacony|Tacuarembo|Tacurong|Tadepallegudem|Tadley|Tadmur|Tadpatri|Tafo|Taft|Taganrog|Taganskiy|Tagawa|
Tagaytay|Tagbilaran City|Tagiura|Tahe|Tahlequah|Tahoua|Tahta|Taihecun|Taikang|Tailai|Taiping|Taishan|Taitung City|Taixing|Tajimi|Takab|Takaishi|
Takamatsu|Takanini|Takaoka|Takarazuka|Takasaki|Takatsuki|Takayama|Takefu|Takestan|Takoma Park|Takoradi|Tala|Talagante|Talara|Talavera|
Talavera de la Reina|Talca|Talcahuano|Taldykorgan|Talent|Talipparamba|Talisay|Talkha|Talladega|Tallaght|Tallahassee|Tallmadge|Tallulah|Talnakh|Taloqan|
Tam Ky|Tamale|Tamalpais Valley|Tamalpais-Homestead Valley|Taman Senai|Tamano|Tamanrasset|Tamaqua|Tamarac|Tambacounda|Tambaram|Tambov|Tamiami|Tampa|
Tampere|Tampico|Tamworth|Tan An|Tan-Tan|Tanabe|Tanaina|Tanashicho|Tanauan|Tanay|Tandil|Tando Adam|Tando Allahyar|Tando Muhammad Khan|Tandur|Taneytown|
Tanga|Tangail|Tangjiazhuang|Tanglewilde|Tanglewilde-Thompson Place|Tangping|Tangzhai|Tanjore|Tanjung Pandan|Tanjung Pinang|Tanjungagung|Tanjungbalai|
Tanque Verde|Tantou|Tanuku|Tanza|Taos|Taourirt|Taozhuang|Tapachula|Tappan|Taquaritinga|Tara Hills|Taradale|Tarakan|Taranto|Taraz|Tarbes|Tarboro|Taree|
Targoviste|Targowek|Targu Jiu|Targu-Mures|Tarhuna|Tarija|Tarlac City|Tarma|Tarn Taran|Tarneit|Tarnobrzeg|Tarnow|Tarnowskie Gory|Taroudant|
Tarpon Springs|Tarragindi|Tarragona|Tarrant|Tarrytown|Tarsus|Tartagal|Tartouss|Tartu|Tarub|Tarut|Tasek Glugor|Tasikmalaya|Tatabanya|Tataouine|
Tatebayashi|Tateyama|Tatui|Tatvan|Taubate|Taungdwingyi|Taunggyi|Taungoo|Taunton|Taupo|Tauranga|Tavares|Tavistock|Tavsanli|Tawau|Taxco de Alarcon|
Taylor|Taylor Mill|Taylors|Taylors Hill|Taylors Lakes|Taylorsville|Taylorville|Taytay|Taza|Tczew|Teaneck|Teays Valley|Tebingtinggi|Tecate|Techiman|
Tecoman|Tecumseh|Tega Cay|Tegal|Tehachapi|Tehuacan|Teignmouth|Tejen|Tekirdag|Tekstil'shchiki|Telde|Telemaco Borba|Telerghma|Telford|Tell City|
Tellicherry|Tellico Village|Teluk Intan|Teluknaga|Tema|Temara|Temecula|Temerluh|Temirtau|Temiskaming Shores|Temixco|Tempe|Tempe Junction|Tempelhof|
Temperance|Temple|Temple City|Temple Hills|Temple Terrace|Templestowe|Templestowe Lower|Templeton|Temuco|Tenafly|Tendo|Tenri|Teofilo Otoni|Teoloyucan|
Tepatitlan de Morelos|Tepexpan|Tepic|Teplice|Tequesta|Terbanggi Besar|Teresopolis|Ternate|Terni|Ternopil|Terrace|Terrace Heights|Terrassa|Terre Haute|
Terrebonne|Terrell|Terrell Hills|Terrigal|Terrytown|Terryville|Teshi Old Town|Tesistan|Tete|Tetouan|Tetovo|Tetuan de las Victorias|Tewantin|Tewkesbury|
Tewksbury|Texarkana|Texas City|Texcoco de Mora|Teziutlan|Tezpur|Tha Maka|Thai Binh|Thai Nguyen|Thakhek|Thakurgaon|Thame|Thanesar|Thanh Hoa|
Thanh Pho Uong Bi|Tharyarwady|Thatcham|Thaton|Thayetmyo|The Acreage|The Boldons|The Colony|The Crossings|The Dalles|The Gap|The Hammocks|The Pinery|
The Ponds|The Village|The Village of Indian Hill|The Villages|The Woodlands|Thenkasi|Theodore|Thermalito|Thessaloniki|Thetford|Thetford-Mines|
Thi Xa Phu My|Thibodaux|Thief River Falls|Thiells|Thies|Thies Nones|Thika|Thiruvarur|Thomaston|Thomastown|Thomasville|Thomazeau|Thompson|Thompsonville|
Thomson|Thongwa|Thonotosassa|Thornaby-on-Tees|Thornbury|Thorne|Thornlands|Thornlie|Thornton|Thornton Heath|Thornton-Cleveleys|Thorold|Thousand Oaks|
Thousand Palms|Three Lakes|Three Points|Three Rivers|Thrissur|Throgs Neck|Thu Dau Mot|Thunder Bay|Thurmont|Tianchang|Tianfu|Tianpeng|Tiaret|Tiburon|
Tichigan|Tiebo|Tieli|Tieling|Tierra Buena|Tiffin|Tiflet|Tifton|Tigard|Tigwav|Tikamgarh|Tikhoretsk|Tikhvin|Tiko|Tilburg|Tilbury|Tilhar|Tillmans Corner|
Timaru|Timashevsk|Timber Pines|Timberlake|Timberlane|Timberwood Park|Timisoara|Timmins|Timon|Timonium|Timoteo|Timperley|Tinaquillo|Tindivanam|
Tingo Maria|Tinley Park|Tinongan|Tinsukia|Tinton Falls|Tipitapa|Tipp City|Tipton|Tiptur|Tiquipaya|Tiraspol|Tirhanimine|Tirmiz|Tiruchengode|Tirupati|
Tiruppur|Tirur|Tiruttangal|Tiruvalla|Tiruvannamalai|Tiruvottiyur|Tissemsilt|Titagarh|Titusville|Tiverton|Tizi Ouzou|Tiznit|Tlahuac|Tlaxcala|Tlemcen|
Toamasina|Toba Tek Singh|Tobol'sk|Tobruk|Toccoa|Tochigi|Tocumen|Todmorden|Togane|Tohana|Tokat|Toki|Tokmok|Tokoroa|Tokorozawa|Tokushima|Tokuyama|Toledo|
Tolga|Toliara|Tolland|Tolleson|Tomah|Tomakomai|Tomaszow Mazowiecki|Tomball|Tomigusuku|Tompkinsville|Toms River|Tonawanda|Tonbridge|Tondabayashicho|
Tonganoxie|Tongchuan|Tongchuanshi|Tonghae|Tongliao|Tongren|Tongzhou|Tonk|Tonypandy|Tooele|Toongabbie|Toorak|Toowong|Toowoomba|Topanga|Topeka|Toppenish|
Topsham|Torbali|Torbat-e Heydariyeh|Torbat-e Jam|Tordher|Toride|Torquay|Torrance|Torre del Greco|Torrejon de Ardoz|Torrelavega|Torremolinos|Torrent|
Torrevieja|Torrington|Torun|Tosu|Totonicapan|Totowa|Totton|Tottori|Toukh|Toulon|Tourcoing|Tournai|Tours|Town 'n' Country|Town and Country|Townsville|
Towson|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Tozkhurmato|Tra Vinh|Trabzon|Tracy|Tracyton|Tralee|Tranent|Trang|Trani|Trapani|Traralgon|
Traverse City|Travilah|Treasure Island|Tredegar|Treharris|Trelew|Tremont|Tremonton|Trencin|Trento|Trenton|Tres Coracoes|Tres Lagoas|Tres Rios|Treviso|
Triangle|Trier|Trieste|Trikala|Trincomalee|Trindade|Tring|Trinidad|Trinity|Triyuga|Trnava|Trois-Rivieres|Troisdorf|Troitsk|Tromso|Trondheim|Troon|
Trooper|Troparevo|Trophy Club|Trotwood|Troutdale|Trowbridge|Troy|Troyes|Truckee|Truganina|Trujillo Alto|Trumann|Trumbull|Truro|Trussville|
Truth or Consequences|Tsaritsyno|Tsawwassen|Tsevie|Tshikapa|Tsu|Tsuen Wan|Tsukuba|Tsuruga|Tsuruoka|Tsurusaki|Tsushima|Tsuyama|Tualatin|Tuapse|
Tuba City|Tuban|Tubarao|Tubingen|Tuckahoe|Tucker|Tucson Estates|Tucumcari|Tucupita|Tucurui|Tuguegarao|Tujunga|Tukwila|Tulalip|Tulancingo|
Tulangan Utara|Tulare|Tulcan|Tulcea|Tullahoma|Tullamore|Tultepec|Tulua|Tulun|Tulungagung|Tumaco|Tumbes|Tumen|Tumkur|Tumwater|Tundla|Tungi|Tungipara|
Tuni|Tunja|Tupa|Tupelo|Tura|Turbaco|Turbat|Turbo|Turda|Turgutlu|Turhal|Turkestan|Turkmenabat|Turkmenbasy|Turku|Turlock|Turmero|Turner|Turpan|
Turpin Hills|Turramurra|Turtle Creek|Tuscaloosa|Tuscumbia|Tuskegee|Tustin|Tutamandahostel|Tuttle|Tuxpam de Rodriguez Cano|Tuxtepec|Tuy Hoa|Tuymazy|
Tuzla|Twentynine Palms|Twin Falls|Twin Lakes|Twin Rivers|Twinsburg|Two Rivers|Tychy|Tyldesley|Tyler|Tynemouth|Tyngsboro|Tyoply Stan|Tyre|Tyrone|
Tysons Corner|Ualog|Uba|Ubatuba|Ube|Uberaba|Ubon Ratchathani|Uckfield|Udgir|Udhampur|Udine|Udon Thani|Udumalaippettai|Udupi|Ueda|Ueno-ebisumachi|Uga|
Ugep|Ughelli|Uhrichsville|Uige|Uiju|Uitenhage|Ujhani|Uji|Ukhta|Ukiah|Ulan-Ude|Ulanhot|Ullal|Ulm|Ulu Tiram|Ulverston|Ulysses|Uman|Umatilla|Umea|
Umina Beach|Umm Al Quwain City|Umm Qasr|Umm Ruwaba|Umred|Umuahia|Umuarama|Una|Unai|Ungaran|Ungsang|Union|Union Beach|Union City|Union Gap|
Union Hill-Novelty Hill|Union Park|Uniondale|Unionport|Uniontown|Unionville|Universal City|University|University City|University Heights|
University Park|University Place|Unjha|Unna|Unnao|Untolovo|Unye|Upata|Upington|Upland|Upleta|Upminster|Uppal Kalan|Upper Alton|Upper Arlington|
Upper Coomera|Upper Grand Lagoon|Upper Hutt|Upper Montclair|Upper Saddle River|Upper Saint Clair|Upper Sandusky|Uppsala|Uptown|Urangan|Urayasu|Urbana|
Urbandale|Urdaneta|Urganch|Uriangato|Uritsk|Urmston|Uromi|Ursynow|Uruapan|Uruguaiana|Usak|Usera|Ushiku|Ushirombo|Ushuaia|Usol'ye-Sibirskoye|Ussuriysk|
Ust'-Ilimsk|Ust-Kamenogorsk|Usti nad Labem|Usulutan|Utica|Utrecht|Utrera|Uttaradit|Uttoxeter|Uvalde|Uvira|Uwajima|Uxbridge|Uyovu|Uzhgorod|Uzice|
Uzlovaya|Vaasa|Vacaria|Vacaville|Vacoas|Vadnais Heights|Vagonoremont|Vail|Val-d'Or|Valdemoro|Valdivia|Valdosta|Vale of Leven|Valenca|Valence|
Valencia West|Valera|Valinda|Valinhos|Valjevo|Valladolid|Valle Vista|Valle de La Pascua|Valle de Santiago|Valledupar|Vallejo|Valley|Valley Center|
Valley City|Valley Cottage|Valley East|Valley Falls|Valley Glen|Valley Park|Valley Station|Valley Stream|Valparai|Valparaiso|Valrico|Valsad|
Valvedditturai|Van|Van Buren|Van Nest|Van Nuys|Van Wert|Vanadzor|Vancleave|Vandalia|Vandenberg Village|Vanderbijlpark|Vandergrift|Vanier|Vaniyambadi|
Vannes|Vantaa|Vapi|Varamin|Varennes|Varese|Varginha|Varna|Varsity Lakes|Varzea Grande|Varzea Paulista|Vasastan|Vasco da Gama|Vashon|Vaslui|Vasteras|
Vasyl'evsky Ostrov|Vatutino|Vaudreuil-Dorion|Vaughan|Vavuniya|Vaxjo|Veenendaal|Vejalpur|Vejle|Velbert|Veles|Velez-Malaga|Velikiy Novgorod|
Velikiye Luki|Veliko Turnovo|Vellore|Velsen-Zuid|Venado Tuerto|Venice|Venice Gardens|Venissieux|Venlo|Ventnor City|Ventura|Veradale|Veraval|
Verde Village|Verkhnyaya Pyshma|Vermilion|Vermilion-on-the-Lake|Vermillion|Vermont|Vermont South|Vernal|Vernon|Vernon Hills|Vero Beach|
Vero Beach South|Verona|Versailles|Verviers|Verwood|Veshnyaki|Vespasiano|Vestavia Hills|Veszprem|Viamao|Viana|Vicalvaro|Vicenza|Vicksburg|Vicosa|
Victoria Point|Victorias|Victoriaville|Victorville|Vidalia|Vidin|Vidisha|Vidnoye|Vidor|Viera East|Viera West|Viersen|Viet Tri|View Park-Windsor Hills|
Viewpark|Vigevano|Vigo|Vihari|Vila Nova de Gaia|Vila Velha|Vila-real|Viladecans|Vilanova i la Geltru|Vilhena|Viljoenskroon|Villa Alemana|Villa Canales|
Villa Carlos Paz|Villa Elisa|Villa Francisca|Villa Hayes|Villa Hills|Villa Lugano|Villa Maria|Villa Mercedes|Villa Park|Villa Rica|
Villa Vicente Guerrero|Villa de Cura|Villa de Vallecas|Villa del Rosario|Villach|Village Green-Green Ridge|Village Park|Village Saint George|
Village of Campton Hills|Villahermosa|Villas|Villaverde|Villavicencio|Ville Platte|Villeneuve-d'Ascq|Villeurbanne|Villingen-Schwenningen|Villupuram|
Vina del Mar|Vincennes|Vincent|Vincentown|Vine Grove|Vineland|Vineyard|Vinh|Vinh Long|Vinhedo|Vinings|Vinita|Vinnytsia|Vinton|Vinukonda|Viola|
Viransehir|Virar|Virginia|Virudunagar|Visalia|Visitacion Valley|Visnagar|Vista|Vitebsk|Vitoria|Vitoria da Conquista|Vitoria de Santo Antao|
Vitry-sur-Seine|Vittoria|Vizianagaram|Vlaardingen|Vladikavkaz|Vladimir|Vlore|Vol'sk|Volgodonsk|Volney|Vologda|Volos|Volta Redonda|Volzhsk|Volzhskiy|
Voorhees|Vorkuta|Voskresensk|Vostochnoe Degunino|Votkinsk|Votorantim|Votuporanga|Vranje|Vratsa|Vriddhachalam|Vrindavan|Vryheid|Vung Tau|Vyaz'ma|Vyborg|
Vykhino-Zhulebino|Vyksa|Vyronas|Vyshniy Volochek|Wabash|Wabu|Wacheng|Waco|Waconia|Wad Medani|Wade Hampton|Wadesboro|Wadi as Sir|Wading River|Wadsworth|
Wafangdian|Waggaman|Wagoner|Wahiawa|Wahneta|Wahpeton|Wahroonga|Waianae|Waiblingen|Waihee-Waiehu|Waikiki|Wailea|Wailua Homesteads|Wailuku|Waimalu|
Waimanalo|Waimea|Waipahu|Waipi'o Acres|Waipio|Waite Park|Wakayama|Wake Forest|Wake Village|Wakefield|Wakefield-Peacedale|Wako|Walbrzych|Walden|Waldon|
Waldorf|Waldwick|Walkden|Walker|Walker Mill|Walkersville|Walla Walla|Wallan|Wallasey|Walled Lake|Waller|Wallingford|Wallingford Center|Wallington|
Wallsend|Walnut|Walnut Creek|Walnut Grove|Walnut Park|Walpole|Walsall|Walterboro|Waltham|Waltham Abbey|Waltham Cross|Walton-on-Thames|
Walton-on-the-Naze|Walvis Bay|Wanaque|Wanganui|Wangaratta|Wangkui|Wangqing|Wani|Wanju|Wanneroo|Wanning|Wanparti|Wantage|Wantagh|Wantirna|
Wantirna South|Wanxian|Wapakoneta|Wapato|Wappingers Falls|Wardha|Ware|Warm Mineral Springs|Warman|Warmbaths|Warminster|Warnbro|Warner|Warner Robins|
Warr Acres|Warragul|Warren|Warren Township|Warrensburg|Warrensville Heights|Warrenton|Warrenville|Warrington|Warrnambool|Warwick|Wasco|Waseca|Washim|
Washington|Washington Court House|Washington Heights|Washington Terrace|Washingtonville|Washougal|Washwood Heath|Wasilla|Watampone|Watauga|Watchung|
Waterboro|Waterbury|Waterford|Waterloo|Waterlooville|Watertown|Waterville|Watervliet|Watford|Watford City|Wath upon Dearne|Watseka|Watsonville|Wau|
Wauconda|Waukee|Waukegan|Waukesha|Waunakee|Waupaca|Waupun|Wausau|Wauseon|Wauwatosa|Waveland|Waverly|Wawarsing|Wawer|Waxahachie|Waxhaw|Waycross|Wayland|
Wayne|Waynesboro|Waynesville|Wazirabad|Weare|Weatherford|Webb City|Webster|Webster City|Webster Groves|Wedding|Weddington|Wedgefield|Wedi|Wednesbury|
Wednesfield|Weehawken|Weifang|Weigelstown|Weihai|Weimar|Weinan|Weining|Weirton|Weirton Heights|Weiser|Wekiwa Springs|Welby|Welcome|Weldon Spring|
Weleri|Welland|Wellesley|Welling|Wellingborough|Wellington Point|Wells|Wells Beach Station|Wells Branch|Wellston|Welwyn Garden City|Wembley|Wenatchee|
Wenchang|Wendell|Wendouree|Wenling|Wenshang|Wentworthville|Wentzville|Wenxing|Werribee|Weru|Wescosville|Wesel|Weslaco|Wesley Chapel|Wesley Hills|
West Albany|West Allis|West Athens|West Babylon|West Bend|West Bloomfield Township|West Bountiful|West Boylston|West Bridgewater|West Bridgford|
West Bromwich|West Carrollton City|West Carson|West Chester|West Chicago|West Clarkston-Highland|West Columbia|West Concord|West Coon Rapids|
West Covina|West Des Moines|West Drayton|West Dundee|West Elkridge|West Elsdon|West End|West End of London|West Englewood|West Falls Church|West Fargo|
West Footscray|West Frankfort|West Freehold|West Garfield Park|West Gate|West Glens Falls|West Greenwich|West Gulfport|West Hartford|West Hattiesburg|
West Haven|West Haven-Sylvan|West Haverstraw|West Helena|West Hempstead|West Hills|West Hollywood|West Islip|West Jordan|West Kelowna|West Lafayette|
West Lake Sammamish|West Lake Stevens|West Lawn|West Linn|West Little River|West Livingston|West Long Branch|West Lynchburg|West Melbourne|
West Memphis|West Miami|West Mifflin|West Milford|West Modesto|West Molesey|West Monroe|West New York|West Norriton|West Odessa|West Orange|
West Palm Beach|West Park|West Pennant Hills|West Pensacola|West Perrine|West Plains|West Point|West Puente Valley|West Raleigh|West Rancho Dominguez|
West Richland|West Ridge|West Ryde|West Sacramento|West Saint Paul|West Salem|West Samoset|West Sayville|West Scarborough|West Sedona|West Seneca|
West Side Highway|West Slope|West Springfield|West Torrington|West Town|West University Place|West Valley|West Valley City|West Vancouver|
West Vero Corridor|West View|West Warwick|West Whittier-Los Nietos|West Wickham|West Wodonga|West Yarmouth|West and East Lealman|Westbrook|Westbury|
Westchase|Westchester|Westerleigh|Westerly|Western Springs|Westerville|Westfield|Westford|Westhill|Westhoughton|Westlake|Westlake Village|Westland|
Westmead|Westmere|Westminster|Westmont|Westmount|Weston|Weston-super-Mare|Westonaria|Westphalia|Westport|Westview|Westville|Westwego|Westwood|
Westwood Lake|Wetaskiwin|Wetherby|Wethersfield|Wetumpka|Wetzlar|Weybridge|Weymouth|Whakatane|Whangarei|Wharton|Wheat Ridge|Wheatley Heights|Wheaton|
Wheelers Hill|Wheelersburg|Wheeling|Whickham|Whitburn|Whitby|White Bear Lake|White Center|White City|White Hall|White Horse|White House|White Marsh|
White Meadow Lake|White Oak|White Plains|White Rock|White Settlement|Whitefield|Whitefish|Whitefish Bay|Whitehall|Whitehall Township|Whitehaven|
Whitehorse|Whitehouse|Whitemarsh Island|Whitestone|Whitestown|Whiteville|Whitewater|Whitinsville|Whitley Bay|Whitman|Whitmore Lake|Whitney|Whitstable|
Whittier|Whittlesey|Wichita|Wichita Falls|Wickenburg|Wickford|Wickliffe|Wicklow|Widnes|Wiesbaden|Wigan|Wigston Magna|Wildomar|Wildwood|Wiley Park|
Wilhelmshaven|Wilkes-Barre|Wilkinsburg|Willard|Willenhall|Willetton|Williams|Williams Lake|Williamsburg|Williamson|Williamsport|Williamston|
Williamstown|Williamsville|Willich|Willimantic|Willingboro|Willis|Williston|Williston Park|Willmar|Willoughby|Willoughby Hills|Willow Grove|Willow Oak|
Willow Springs|Willow Street|Willowbrook|Willowdale|Willowick|Willows|Wilmersdorf|Wilmette|Wilmington|Wilmington Island|Wilmington Manor|Wilmore|
Wilmslow|Wilson|Wilsonville|Wilton|Wilton Manors|Wimauma|Wimborne Minster|Winchester|Winchester Center|Wind Lake|Windcrest|Winder|Windham|Windsor|
Windsor Locks|Winejok|Winfield|Winnemucca|Winnetka|Winona|Winooski|Winsford|Winslow|Winsted|Winston|Winston Hills|Winston-Salem|Winter Garden|
Winter Gardens|Winter Haven|Winter Park|Winter Springs|Winterhude|Winters|Winterset|Winterthur|Winterville|Winthrop|Winthrop Harbor|Winton|Wisbech|
Wisconsin Rapids|Wishart|Wishaw|Witbank|Witham|Withamsville|Witney|Witten|Wixom|Wloclawek|Woburn|Wodonga|Wokha|Woking|Wokingham|Wola|Wolcott|Wolf Trap|
Wolfenbuttel|Wolfsburg|Wollochet|Wollongong|Wollongong city centre|Wolverhampton|Wombourn|Wombwell|Wonju|Wonosobo|Wonsan|Wood Dale|Wood River|
Wood-Ridge|Woodbridge|Woodburn|Woodbury|Woodcliff Lake|Woodcrest|Woodcroft|Woodfield|Woodfin|Woodford Green|Woodhaven|Woodinville|Woodlake|Woodland|
Woodland Hills|Woodland Park|Woodlands|Woodlawn|Woodlyn|Woodmere|Woodmoor|Woodridge|Woodrow|Woods Creek|Woods Cross|Woodside|Woodstock|Woodward|
Woodway|Woonona|Woonsocket|Wooster|Worcester|Worcester Park|Workington|Worksop|Worland|Worms|Worth|Worthing|Worthington|Woy Woy|Wrentham|Wrexham|
Wright|Wuchang|Wucheng|Wuchuan|Wuda|Wuhai|Wukari|Wulingyuan|Wum|Wuppertal|Wurzburg|Wusong|Wuxue|Wuyang|Wuzhen|Wuzhou|Wyandanch|Wyandotte|Wyckoff|
Wykagyl|Wylie|Wyndham|Wyndham Vale|Wyndmoor|Wynne|Wynnum|Wynnum West|Wyoming|Wyomissing|Wytheville|Xai-Xai|Xankandi|Xenia|Xiangcheng Chengguanzhen|
Xiangxiang|Xianju|Xianning|Xiannu|Xianshuigu|Xiantao|Xiaogan|Xiaolingwei|Xiaoshan|Xiaoshi|Xiaoweizhai|Xiazhen|Xiazhuang|Xichang|Xico|Xifeng|Xihe|
Xilin Hot|Ximeicun|Xincheng|Xindi|Xindian|Xingcheng|Xinghua|Xinglongshan|Xinhui|Xinji|Xinmin|Xinpu|Xinqing|Xinshi|Xintai|Xinyi|Xinyu|Xinyuan|Xinzhi|
Xinzhou|Xiongzhou|Xishan|Xiulin|Xiuyan|Xiuying|Xixiang|Xo'jayli Shahri|Xuanzhou|Xucheng|Xunchang|Yachimata|Yacuiba|Yadgir|Yafran|Yagoona|Yagoua|Yaizu|
Yakeshi|Yakima|Yakutsk|Yala|Yalova|Yalta|Yamagata|Yamaguchi|Yambol|Yamethin|Yamunanagar|Yanbu|Yangchun|Yangcun|Yanggu|Yangiyul|Yangjiang|Yangju|
Yangliuqing|Yangp'yong|Yangsan|Yangshuo|Yanji|Yanjiang|Yankton|Yanliang|Yanta|Yantongshan|Yanzhou|Yao|Yaphank|Yardville|Yaritagua|Yarm|Yarmouth|
Yarmouth Port|Yaroslavskiy|Yarraville|Yartsevo|Yasenevo|Yashan|Yashio|Yasuj|Yate|Yateley|Yatou|Yatton|Yavatmal|Yawata|Yazoo City|Yeadon|Yebaishou|
Yegor'yevsk|Yelabuga|Yelahanka|Yelets|Yellowknife|Yelm|Yen Bai|Yen Vinh|Yenakiyeve|Yenangyaung|Yeongam|Yeosu|Yeovil|Yeppoon|Yerba Buena|Yessentuki|
Yevlakh|Yevpatoriya|Yeysk|Yibin|Yicheng|Yichun|Yigou|Yilan|Yima|Yingchuan|Yingshang Chengguanzhen|Yinzhu|Yishui|Yiwu|Yiyang|Yoakum|Yokine|Yokkaichi|
Yola|Yonago|Yonezawa|Yongchuan|Yongfeng|Yonkers|Yopal|Yorba Linda|York|York Beach|Yorketown|Yorkshire|Yorkton|Yorktown|Yorkville|Yoshikawa|Yoshkar-Ola|
Yotsukaido|Youhao|Young|Youngstown|Youngsville|Youngtown|Youssoufia|Yozgat|Ypsilanti|Yreka|Ystalyfera|Yuanlin|Yuanping|Yuba City|Yucaipa|Yucca Valley|
Yucheng|Yuci|Yudong|Yuen Long Kau Hui|Yuki|Yukon|Yuksekova|Yuktae-dong|Yukuhashi|Yulee|Yulin|Yulinshi|Yuma|Yumbo|Yuncheng|Yunmeng Chengguanzhen|
Yunyang|Yurga|Yushu|Yutan|Yuxi|Yuxia|Yuyao|Yuzhno-Sakhalinsk|Zaandam|Zaanstad|Zabid|Zabol|Zabrze|Zacapu|Zacatecas|Zachary|Zadar|Zagazig|Zahle|
Zalaegerszeg|Zalau|Zama|Zamora|Zamosc|Zamoskvorech'ye|Zanesville|Zanjan|Zaoyang|Zaozhuang|Zapata|Zarand|Zarate|Zarechnyy|Zarinsk|Zarzis|Zawiercie|
Zawiya|Zaxo|Zayed City|Zeeland|Zefta|Zehlendorf|Zeist|Zelenodolsk|Zelenogorsk|Zelenograd|Zemun|Zenica|Zephyrhills|Zephyrhills South|Zephyrhills West|
Zetland|Zeytinburnu|Zgierz|Zhalantun|Zhanaozen|Zhangjiagang|Zhangjiajie|Zhangjiakou Shi Xuanhua Qu|Zhangye|Zhaobaoshan|Zhaodong|Zhaogezhuang|Zhaoqing|
Zhaotong|Zhaoyuan|Zhaozhou|Zheleznodorozhnyy|Zheleznogorsk|Zhengjiatun|Zhenlai|Zhenzhou|Zhezqazghan|Zhicheng|Zhigulevsk|Zhijiang|Zhlobin|Zhob|Zhongshu|
Zhongxiang|Zhongxing|Zhoucheng|Zhoucun|Zhoukou|Zhoushan|Zhovti Vody|Zhuanghe|Zhuangyuan|Zhuji|Zhujiajiao|Zhukovskiy|Zhulebino|Zhytomyr|Zielona Gora|
Ziguinchor|Zijinglu|Zile|Zilina|Zimmerman|Zinacantepec|Zinder|Zion|Zionsville|Zipaquira|Zlatoust|Zlin|Zliten|Zoetermeer|Zografos|Zoliborz|Zomba|
Zonguldak|Zory|Zoucheng|Zrenjanin|Zugdidi|Zuglo|Zumpango|Zuni Pueblo|Zurich|Zushi|Zwickau|Zwolle|Zyablikovo|Zyuzino|eMbalenhle|gungoren merter|
la Nova Esquerra de l'Eixample|la Vila de Gracia|le Plateau
`
