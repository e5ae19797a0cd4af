MERGE INTO `acme-project`.`nexus`.`nexus_installed` AS stored
USING (
SELECT 'nexus_installed' AS object_name, 'table' AS kind, 'bfd29a93087d2156211d1308d50c2d483ca6680e0cf4b6f2515eafd6b34d9c2b' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_secrets' AS object_name, 'table' AS kind, 'c1218d5f05324a8c93d53ae6c441586f3d9d77ca7bb5aa202690bfb15ed55c1a' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_lock' AS object_name, 'table' AS kind, '1660bc0e825ce197e04f40ec7bfcc47b5cbf9e0105f5ddae80aad3714f6d58e8' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_watermarks' AS object_name, 'table' AS kind, '40fda9edcd40f4d4f63951461cbc3526748359335967625e20e9e12871550217' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_runs' AS object_name, 'table' AS kind, '1faafa7385f803f10e0b1317741786fff787073adf7085c2a7d667f84021b5c0' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_overrides' AS object_name, 'table' AS kind, '15140723829adb67a66fc49a67e225c71150af48c61da02647ec5f38498d0806' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_event_log' AS object_name, 'table' AS kind, '48acea2a7e0d941370bda3d75ff8afd089ecc46ed19b0cd7768431872d4882d0' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_entity_map' AS object_name, 'table' AS kind, 'e01a1aa02cef553c0ddeb43882c952f98df89d2bbb7d042a4f4157e2d939476a' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_entity_ids' AS object_name, 'table' AS kind, 'a219dfa6a39e5f92ce30286029bfbbab3423dbfafed8a27e40b5b78b82b65657' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolution_log' AS object_name, 'table' AS kind, 'f22fb70bf01f1f38f566b81e76d96def91cb86c65d956b6d8b883ae1a6d3a116' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_quarantine' AS object_name, 'table' AS kind, '4622f767c8bbad9dfbe68f979e4392926698912f0f12d9a30279e6ab5fb32aa7' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_traits' AS object_name, 'table' AS kind, 'e60e96cdf3236c6d029e6fd1a286b237f981ebcb3a4286c427ed6529c8e0025a' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_states' AS object_name, 'table' AS kind, '7085135cc8574d9e3ae2918a5b46e318a87b10614d8976c398c343eaa939f423' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_public_suffixes' AS object_name, 'table' AS kind, '90ec40fb7708671ab1c86366798a408cc4f273152508d9cf422ca441b8158618' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_free_mail_domains' AS object_name, 'table' AS kind, '8cafd51246c4db07c62e7dd37439491b4f093b979781c4fd6ce114fdab5b128c' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_persons' AS object_name, 'table' AS kind, '73855e221c9e73a2ea6f3ef7bb447bb453ecfd6e8406efc53a5a3335f3691f98' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_public_suffixes' AS object_name, 'seed' AS kind, '07c5c8175917e74014273fb91b1da101ed6c58eb46089872bb83838b5fad8b53' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_free_mail_domains' AS object_name, 'seed' AS kind, '301eb22b2c2e2c47ccb3252c290a540aab6c44b62a3d157c291be87a4ffeec14' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_lock' AS object_name, 'seed' AS kind, '222d31d21f633f00814c2f865639d68ff8631d5cabac5f6f9870e885b5ca259e' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_secrets' AS object_name, 'seed' AS kind, 'f77dd3442e561fe9b8abb520ec2e1ce349216bad87103519d046bdc430e08211' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_watermarks' AS object_name, 'seed' AS kind, '5486f8da0be01751cacd660eb77767500d8e6be1b5d593deb19b5299abc0d455' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'merge_states' AS object_name, 'function' AS kind, '4a4ecf7be15052595364173ce01e93143cdedadf288bcfb52fc90668dc7e9a91' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'normalize_domain' AS object_name, 'function' AS kind, '1411758e3d063cbfbd87fc65edc8fded5628cfc719032850b03c9c2c4aa7379b' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'normalize_email' AS object_name, 'function' AS kind, '6cf006cf79dbc149453c59708aa827ae25d9b1990e2de5221bac8367a168a1f0' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'normalize_phone' AS object_name, 'function' AS kind, 'f2c7b7c05851d51af8912a4cdbc0bb72ec0d2b8623ba01010308fb47caaf8c09' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'parse_address_list' AS object_name, 'function' AS kind, 'f42645121085ac299216257c0a4d9c3fbff46d8d4d2571466833be91437ff22a' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'parse_name' AS object_name, 'function' AS kind, '7dabcb2feabd398cae9e6e61e2b618f49041f3130ebe0536fb8363133b617587' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'solve_components' AS object_name, 'function' AS kind, '471748544849868c29aa3f15f819903a92712313727c9862836b497b3a7ad7d1' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'crm_records' AS object_name, 'source_view' AS kind, 'b4e89d824d8c376729709156803e84f30c3b3e72d389ec0019bff56b7dc09e7d' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'crm_arrivals' AS object_name, 'source_view' AS kind, '9b5641789e5ce1e3b832ad82b0d47ad88810f3af7e3fdf2bde22ef5b27091a50' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'fleet_records' AS object_name, 'source_view' AS kind, '0573dba9d8cca3a06db5c6841efd4b9962eaf7283c19326357d9ab5fccd7a21f' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'fleet_arrivals' AS object_name, 'source_view' AS kind, '15cf063c852bc82d624672f7f900ff322d49f4fe6abf3b327caa1b9ad52f86cc' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_state_rules' AS object_name, 'view' AS kind, '81e26608758f884afb4b0a0678daf0634818923a983d2eaa6fef481abe63ac86' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_blocked_values' AS object_name, 'view' AS kind, '9d206f9fb6f393235042fdd41f7bdabc894da88978e38097c14712002ac47c76' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_events' AS object_name, 'view' AS kind, 'cef2e2b311e81b571909b0abbe36ec48e76f194f4d8c46e71f05ea5b4d9c96f7' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_entity_identifiers' AS object_name, 'view' AS kind, '2f9cd26065b5614789fcd16526e213c34cd9f1efb7c1f8843a7181b6aa04e3e6' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_entity_traits' AS object_name, 'view' AS kind, 'ebc972ffc9e6eb70722c326518f0804a03fa0211f0b9a212c4810cd2efde7f84' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_membership_identifiers' AS object_name, 'view' AS kind, 'c541bf69549757c20ad98224cfe73a871767cdb118a310fb431dd2a196b065a0' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_person_identifiers' AS object_name, 'view' AS kind, 'fa1d7b99ce9e440e7662a28b934920e2dae689a218d705eb6ee243b1de451beb' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_person_traits' AS object_name, 'view' AS kind, 'ee84b0837ca82b2575899c55f88003b8db09dbb2cbaff85817b7b7480a2f04d9' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_group_identifiers' AS object_name, 'view' AS kind, '0972409d55a8ec53fb7c47ab0295f2881b663fc28df033ffc417a2f830864444' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_group_traits' AS object_name, 'view' AS kind, 'ee2ffed90f6bf255d9bc9d96c63d576f7a354e1a22db250dfa6cd52d88dd1fe1' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_device_identifiers' AS object_name, 'view' AS kind, '8741c0363cd26885dabf64a58b0d197c8a849824a6bed9f28715304a0b6c8912' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_device_traits' AS object_name, 'view' AS kind, '152f74f31a56af5a60ec1075939149c2fc11209f3bb3b037cb7b1c1a603d400e' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_identifier_edges' AS object_name, 'view' AS kind, '4851558b51a47383bfd4c17d3ffc7ff3a024aba95bc944d74b5f6639d88b7604' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_entity_redirects' AS object_name, 'view' AS kind, 'bc531d4fd67b706f1b0e812c3f4f87e8a9318ecc47fb7f9f2d4e7d7e77655530' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_person_identifiers_edges' AS object_name, 'view' AS kind, '155bc577dbb38a444ab8f3b6714b717451d4baf079ff9cfb351dcb82b4800a5e' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolved_person_identifiers' AS object_name, 'view' AS kind, '41a0fe351c134b7625b6be86d80c0616e27801b22ccbfb86b9dbf35e261d41eb' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolved_person_traits' AS object_name, 'view' AS kind, '56a491ef5903c7e86d3fd001921ada00f2bb427dda2029e6d037c1f31b4efbb9' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_group_identifiers_edges' AS object_name, 'view' AS kind, '413d70a617645b4336ce2a203b83d98be279a539972c126f322e816d81c53ae5' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolved_group_identifiers' AS object_name, 'view' AS kind, 'dfe809dae3d790bb231a08c5b84827f6231a0c6f84ec88f1592453f881518743' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolved_group_traits' AS object_name, 'view' AS kind, '0cfc3957fa7201285eef33af3af5020e7f1b9cc7c6475877fe4812ea0fca97cb' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_device_identifiers_edges' AS object_name, 'view' AS kind, '373a46e7494e818778e9f970924d244a0e87d7edd0fbc16ea610ef9ea8751129' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolved_device_identifiers' AS object_name, 'view' AS kind, '9d3f9e499f1d715c28cafbc2a33ecfa713cb734d9df157f48acbe1f0952121e2' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolved_device_traits' AS object_name, 'view' AS kind, '0ce3ef0ff53b36093d4204e482854305626fc4ffbbd80715dae7b82bfc91f272' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_groups' AS object_name, 'view' AS kind, 'dac99901357dd3e97a853ceb8e71c3316849ce02718bfd2eb24e24f7408765d6' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_devices' AS object_name, 'view' AS kind, '4c6f0ca733e88faa6578f95458eec6116236844c64374a9bece9e9b0847c0c52' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_person_participants' AS object_name, 'view' AS kind, 'e110b94b590cc5a7dd5311b06831af9d562dbf5220ce00caa6373c258612098d' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_group_participants' AS object_name, 'view' AS kind, '814a3090d4ce91201a958bd93acfec95edf5183ecc15715a265dfb3544e9ca91' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_device_participants' AS object_name, 'view' AS kind, '3f577316b58348de1d61678eca5f3ec6e31e66c571e1f297f45206d79302e088' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_memberships' AS object_name, 'view' AS kind, '70eed7d7f1105ce3d7ee0f2aa3d27305781691c080b80e391bb9d7ecc71febc8' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_entities' AS object_name, 'view' AS kind, '409026f37307f2cc9b38f049f5b39f3a66fa20c9bc52507f713d6389d5ebbd78' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_timeline' AS object_name, 'view' AS kind, 'bc3c895754b19d3129eadab4102a4b1e71f05ef2f6040a57e51f2fe6edcc0f7b' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_version' AS object_name, 'procedure' AS kind, '31a4ff3d79c9ba7812834075950936657f2164c25180725909d0061f03f99555' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolve_with' AS object_name, 'procedure' AS kind, '3f0c4cb1b4553c93a28b87f45df15e2b3bd90c9e07da91a17cc1920583a270ba' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
UNION ALL
SELECT 'nexus_resolve' AS object_name, 'procedure' AS kind, '01c0af70423d62d7dbcbd1c2c8cc76b22bb6f2d9a59a57fd1f64387f540c512f' AS content_hash, '' AS definition, '0.1.0' AS version, CURRENT_TIMESTAMP() AS installed_at
) AS given
ON stored.object_name = given.object_name AND stored.kind = given.kind
WHEN MATCHED THEN UPDATE SET content_hash = given.content_hash, definition = given.definition, version = given.version, installed_at = given.installed_at
WHEN NOT MATCHED THEN INSERT (`object_name`, `kind`, `content_hash`, `definition`, `version`, `installed_at`) VALUES (given.`object_name`, given.`kind`, given.`content_hash`, given.`definition`, given.`version`, given.`installed_at`);
